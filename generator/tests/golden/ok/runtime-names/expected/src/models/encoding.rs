//! `Encoding`: an object.

use openapi_runtime::{Map, Value};
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Encoding {
    /// At most 9 characters.
    pub value: String,
    pub other: Option<Map<Value>>,
}

impl Encoding {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(value: impl Into<String>) -> Self {
        Self { value: value.into(), other: None }
    }
}

openapi_runtime::object!(Encoding: SCHEMA {
    value: "value" required holds => schema::MaxLength::<9>::STRING,
    other: "other" => &schema::OBJECT,
});
