//! `Lamp`: an object.

use openapi_runtime::{Map, Pattern, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub reader: String,
    pub reader_member: Option<i64>,
    /// At most 9 characters.
    pub key: String,
    pub writer: Option<String>,
    pub value: Option<String>,
    pub additional_properties: Option<String>,
    /// Not empty.
    pub schema: Option<String>,
    /// At least 2 characters.
    pub lamp_schema: Option<String>,
    /// Matches `^a|b$`.
    pub pattern: Option<String>,
    /// Not empty, matches `^c|d$`.
    pub other: Option<String>,
    pub inner: Option<LampInner>,
    /// Members that are not listed above.
    pub additional_properties2: Map<Value>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    reader: "reader" required => &schema::STRING,
    reader_member: "reader_member" => &schema::INTEGER,
    key: "key" required holds => schema::MaxLength::<9>::STRING,
    writer: "writer" => &schema::STRING,
    value: "value" => &schema::STRING,
    additional_properties: "additional_properties" => &schema::STRING,
    schema: "schema" holds => schema::MinLength::<1>::STRING,
    lamp_schema: "lamp_schema" holds => schema::MinLength::<2>::STRING,
    pattern: "pattern" holds => &PATTERN_RULES,
    other: "other" holds => &OTHER,
    inner: "inner" valid => &INNER_SCHEMA,
    ..additional_properties2,
});

static PATTERN_RULES: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Pattern(&PATTERN)]);

static OTHER: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::MinLength(1), Rule::Pattern(&PATTERN_2)]);

#[derive(Clone, PartialEq, Default)]
pub struct LampInner {
    /// At least 3 characters.
    pub schema: Option<String>,
}

openapi_runtime::object!(LampInner: INNER_SCHEMA {
    schema: "schema" holds => schema::MinLength::<3>::STRING,
});

static PATTERN: Pattern = Pattern::linear("^a|b$", "\\Aa|b\\z");

static PATTERN_2: Pattern = Pattern::linear("^c|d$", "\\Ac|d\\z");
