//! `Name`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

#[derive(Clone, PartialEq)]
pub struct Name(pub String);

openapi_runtime::newtype!(Name(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Not(&Schema(&[Rule::Enum(&[Literal::String("admin"), Literal::String("root")])])),
]);
