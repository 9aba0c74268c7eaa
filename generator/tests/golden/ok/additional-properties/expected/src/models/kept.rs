//! `Kept`: an object.

use openapi_runtime::{Map, Value};
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Kept {
    pub name: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

openapi_runtime::object!(Kept: SCHEMA { name: "name" => &schema::STRING, ..additional_properties });
