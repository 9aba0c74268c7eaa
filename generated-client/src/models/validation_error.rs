//! `ValidationError`: an object.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::{self, Types};

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
    non_field_errors: "non_field_errors" => &Schema(&[
        Rule::Type(Types::ARRAY),
        Rule::Items(&schema::STRING),
    ]),
    code: "code" => &schema::STRING,
    ..additional_properties,
});
