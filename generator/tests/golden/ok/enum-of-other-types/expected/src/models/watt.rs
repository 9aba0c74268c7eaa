//! `Watt`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

#[derive(Clone, Copy, PartialEq)]
pub struct Watt(pub i64);

openapi_runtime::newtype!(Watt(i64), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::INTEGER),
    Rule::Enum(&[Literal::String("40"), Literal::String("60")]),
]);
