//! `Size`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use crate::schema::{self, Types};

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Size {
    Integer(i64),
    String(String),
    Array(Vec<i64>),
    Object(SizeObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again] Size: SCHEMA by ARMS {
    0 => Integer,
    1 => String,
    2 => Array,
    3 => Object,
});

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[
    &schema::INTEGER,
    &schema::STRING,
    &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::INTEGER)]),
    &OBJECT_SCHEMA,
])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[
        (&[], &schema::INTEGER),
        (&[], &schema::STRING),
        (&[], &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::INTEGER)])),
        (&[], &OBJECT_SCHEMA),
    ],
};

#[derive(Clone, PartialEq, Default)]
pub struct SizeObject {
    pub width: Option<i64>,
}

openapi_runtime::object!(SizeObject: OBJECT_SCHEMA { width: "width" => &schema::INTEGER });
