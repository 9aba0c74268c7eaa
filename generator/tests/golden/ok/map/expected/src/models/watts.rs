//! `Watts`: a value with a type of its own.

use openapi_runtime::{Map, Rule, Schema, number::Num};
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Watts(pub Map<i64>);

openapi_runtime::newtype!(Watts(Map<i64>), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::AdditionalProperties(&Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))])),
]);
