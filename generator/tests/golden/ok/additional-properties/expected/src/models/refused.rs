//! `Refused`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Refused {
    pub name: Option<String>,
}

openapi_runtime::object!([only] Refused: SCHEMA { name: "name" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("name", &schema::STRING)]),
    Rule::AdditionalProperties(&schema::NEVER),
]);
