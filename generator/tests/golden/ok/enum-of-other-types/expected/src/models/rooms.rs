//! `Rooms`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Literal, Types};

#[derive(Clone, PartialEq)]
pub struct Rooms(pub Vec<String>);

openapi_runtime::newtype!(Rooms(Vec<String>), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::Enum(&[Literal::String("kitchen"), Literal::String("hall")]),
    Rule::Items(&schema::STRING),
]);
