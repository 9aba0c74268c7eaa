//! `LampHolder`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct LampHolder(pub String);

openapi_runtime::newtype!(LampHolder(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::MinLength(1)]);
