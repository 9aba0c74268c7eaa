//! `lamp.changed webhook body`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `lamp.changed webhook body`.
#[derive(Clone, PartialEq)]
pub struct LampChangedWebhookBody {
    /// The member `name`.
    pub name: String,
}

openapi_runtime::object!(LampChangedWebhookBody { name: "name" required });

impl Validate for LampChangedWebhookBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
