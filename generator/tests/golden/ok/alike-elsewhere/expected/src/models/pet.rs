//! `Pet`: a value with a type of its own.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Pet(pub Map<Value>);

openapi_runtime::newtype!(Pet(Map<Value>), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::OBJECT)]);
