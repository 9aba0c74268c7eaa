//! `Serial`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Serial(pub String);

openapi_runtime::newtype!(Serial(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::MaxLength(8)]);
