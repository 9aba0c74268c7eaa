//! `KeptAsNumbers`: an object.

use openapi_runtime::Map;
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct KeptAsNumbers {
    pub name: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<f64>,
}

openapi_runtime::object!(KeptAsNumbers: SCHEMA {
    name: "name" => &schema::STRING,
    ..additional_properties => &schema::NUMBER,
});
