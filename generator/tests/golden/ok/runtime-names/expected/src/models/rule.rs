//! `Rule`: an object.

use openapi_runtime::{DateTime, Map, Nullable, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Rule {
    pub rule: RuleRule,
    pub value: Option<Value>,
    pub map: Option<Map<String>>,
    pub at: Option<Nullable<DateTime>>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

impl Rule {
    /// The object with no members but these. The schema may ask for more: see `validate`.
    #[inline]
    pub fn new(rule: RuleRule) -> Self {
        Self { rule, value: None, map: None, at: None, additional_properties: Map::new() }
    }
}

openapi_runtime::object!([whole] Rule: SCHEMA {
    rule: "rule" required,
    value: "value",
    map: "map",
    at: "at",
    ..additional_properties,
});

pub(crate) static SCHEMA: Schema = Schema(&[
    openapi_runtime::Rule::Type(Types::OBJECT),
    openapi_runtime::Rule::MinProperties(1),
    openapi_runtime::Rule::Required(&["rule"]),
    openapi_runtime::Rule::Properties(&[
        ("rule", &RULE2_SCHEMA),
        ("value", &schema::ANY),
        ("map", schema::MinLength::<1>::STRING_MAP),
        ("at", &schema::DATE_TIME_OR_NULL),
    ]),
]);

openapi_runtime::string_enum! {
    pub enum RuleRule: RULE2_SCHEMA {
        A = "a",
        B = "b",
    }
}
