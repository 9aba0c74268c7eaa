//! `Patch`: a value with a type of its own.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Patch(pub Map<Value>);

openapi_runtime::newtype!(Patch(Map<Value>), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::OBJECT)]);
