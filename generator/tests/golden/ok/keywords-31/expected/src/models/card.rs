//! `Card`: an object.

use openapi_runtime::{Map, Pattern, Rule, Schema, Validate, Value, encode};
use crate::schema::{self, Types};

/// The object `Card`.
#[derive(Clone, PartialEq, Default)]
pub struct Card {
    /// The member `number`.
    pub number: Option<String>,
    /// The member `owner`.
    pub owner: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

openapi_runtime::object!(Card { number: "number", owner: "owner", ..additional_properties });

impl Validate for Card {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::DependentRequired(&[("number", &["owner"])]),
    Rule::Properties(&[("number", &schema::STRING), ("owner", &schema::STRING)]),
    Rule::PatternProperties(&[(&PATTERN, &schema::STRING)]),
]);

static PATTERN: Pattern = Pattern::linear("^x-", "\\Ax-");
