//! `ValidationError`: an object.

use openapi_runtime::{Map, Value};
use crate::schema;

/// What is wrong with a request. Besides the members below it has one for each invalid field, named after it,
/// with the messages about it.
#[derive(Clone, PartialEq, Default)]
pub struct ValidationError {
    /// Messages about the request as a whole.
    pub non_field_errors: Option<Vec<String>>,
    /// The kind of error, for programs.
    pub code: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

openapi_runtime::object!(ValidationError: SCHEMA {
    non_field_errors: "non_field_errors" => &schema::STRINGS,
    code: "code" => &schema::STRING,
    ..additional_properties,
});
