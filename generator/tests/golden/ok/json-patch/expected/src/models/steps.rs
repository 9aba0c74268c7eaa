//! `Steps`: a value with a type of its own.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Steps(pub Vec<Map<Value>>);

openapi_runtime::newtype!(Steps(Vec<Map<Value>>), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::OBJECT)]);
