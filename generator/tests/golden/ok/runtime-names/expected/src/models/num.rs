//! `Num`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, Copy, PartialEq)]
pub struct Num(pub i64);

openapi_runtime::newtype!(Num(i64), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(openapi_runtime::number::Num::Int(3))]);
