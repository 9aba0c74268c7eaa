//! `Company`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Company {
    pub kind: String,
}

openapi_runtime::object!(Company: SCHEMA { kind: "kind" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING)]),
]);
