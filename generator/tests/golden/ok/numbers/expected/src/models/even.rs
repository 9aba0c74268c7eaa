//! `Even`: a value with a type of its own.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::Types;

#[derive(Clone, Copy, PartialEq)]
pub struct Even(pub i64);

openapi_runtime::newtype!(Even(i64), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::MultipleOf(Num::Int(2))]);
