//! `Card`: an object.

use openapi_runtime::{Map, Pattern, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Card {
    pub number: Option<String>,
    pub owner: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

openapi_runtime::object!([whole] Card: SCHEMA {
    number: "number",
    owner: "owner",
    ..additional_properties,
});

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::DependentRequired(&[("number", &["owner"])]),
    Rule::Properties(&[("number", &schema::STRING), ("owner", &schema::STRING)]),
    Rule::PatternProperties(&[(&PATTERN, &schema::STRING)]),
]);

static PATTERN: Pattern = Pattern::linear("^x-", "\\Ax-");
