//! `Inner`: an object.

use openapi_runtime::{Map, Rule, Schema, Value};
use super::Lamp;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Inner {
    pub name: String,
    pub lamp: Option<Box<Lamp>>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

impl Inner {
    /// The object with no members but these. The schema may ask for more: see `validate`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), lamp: None, additional_properties: Map::new() }
    }
}

openapi_runtime::object!([whole] Inner: SCHEMA {
    name: "name" required,
    lamp: "lamp",
    ..additional_properties,
});

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::MinProperties(2),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING), ("lamp", &super::lamp::SCHEMA)]),
]);
