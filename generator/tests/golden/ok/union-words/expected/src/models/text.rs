//! `Text`: a value with a type of its own.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Text(pub String);

openapi_runtime::newtype!(Text(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING)]);
