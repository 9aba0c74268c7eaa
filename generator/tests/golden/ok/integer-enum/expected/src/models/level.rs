//! `Level`: a value with a type of its own.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::{Literal, Types};

#[derive(Clone, Copy, PartialEq)]
pub struct Level(pub i64);

openapi_runtime::newtype!(Level(i64), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::INTEGER),
    Rule::Enum(&[
        Literal::Number(Num::Int(0)),
        Literal::Number(Num::Int(50)),
        Literal::Number(Num::Int(100)),
    ]),
]);
