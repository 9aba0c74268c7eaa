//! `lamp.changed webhook body`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `lamp.changed webhook body`.
#[derive(Clone, PartialEq)]
pub struct LampChangedWebhookBody {
    pub name: String,
}

openapi_runtime::object!(LampChangedWebhookBody: SCHEMA { name: "name" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
