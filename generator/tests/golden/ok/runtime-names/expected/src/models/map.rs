//! `Map`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use super::Value;
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Map(pub openapi_runtime::Map<Value>);

openapi_runtime::newtype!(Map(openapi_runtime::Map<Value>), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::AdditionalProperties(&super::value::SCHEMA)]);
