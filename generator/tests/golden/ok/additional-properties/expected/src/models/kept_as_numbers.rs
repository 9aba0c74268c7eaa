//! `KeptAsNumbers`: an object.

use openapi_runtime::{Map, Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct KeptAsNumbers {
    pub name: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<f64>,
}

openapi_runtime::object!(KeptAsNumbers: SCHEMA { name: "name", ..additional_properties });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("name", &schema::STRING)]),
    Rule::AdditionalProperties(&schema::NUMBER),
]);
