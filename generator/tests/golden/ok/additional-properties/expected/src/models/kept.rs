//! `Kept`: an object.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Kept {
    pub name: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

openapi_runtime::object!(Kept: SCHEMA { name: "name", ..additional_properties });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
