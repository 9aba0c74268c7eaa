//! `Share`: a value with a type of its own.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::Types;

#[derive(Clone, Copy, PartialEq)]
pub struct Share(pub f64);

openapi_runtime::newtype!(Share(f64), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::NUMBER),
    Rule::Minimum(Num::Int(0)),
    Rule::ExclusiveMaximum(Num::Int(1)),
]);
