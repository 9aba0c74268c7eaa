//! `Inner`: an object.

use openapi_runtime::{Map, Rule, Schema, Validate, Value, encode};
use super::Lamp;
use crate::schema::{self, Types};

/// The object `Inner`.
#[derive(Clone, PartialEq)]
pub struct Inner {
    /// The member `name`.
    pub name: String,
    /// The member `lamp`.
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

openapi_runtime::object!(Inner { name: "name" required, lamp: "lamp", ..additional_properties });

impl Validate for Inner {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::MinProperties(2),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING), ("lamp", &super::lamp::SCHEMA)]),
]);
