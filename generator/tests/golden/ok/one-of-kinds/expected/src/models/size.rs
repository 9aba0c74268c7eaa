//! `Size`: one of several types.

use openapi_runtime::Value;
use crate::schema;

#[derive(Clone, PartialEq)]
pub enum Size {
    Integer(i64),
    String(String),
    Array(Vec<i64>),
    Object(SizeObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] Size: SCHEMA {
    Integer => &schema::INTEGER,
    String => &schema::STRING,
    Array => &schema::INTEGERS,
    Object => &OBJECT_SCHEMA,
});

#[derive(Clone, PartialEq, Default)]
pub struct SizeObject {
    pub width: Option<i64>,
}

openapi_runtime::object!(SizeObject: OBJECT_SCHEMA { width: "width" => &schema::INTEGER });
