//! `Colour`: a string out of a list.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::{Literal, Types};

openapi_runtime::string_enum! {
    pub enum Colour as SCHEMA {
        Red = "red",
    }
}

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("red"), Literal::Number(Num::Int(1)), Literal::Bool(true)]),
]);
