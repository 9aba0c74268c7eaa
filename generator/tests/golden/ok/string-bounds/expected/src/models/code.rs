//! `Code`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Code(pub String);

openapi_runtime::newtype!(Code(String), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::MinLength(4), Rule::MaxLength(8)]);
