//! `Base64`: a value with a type of its own.

use openapi_runtime::{Format, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Base64(pub String);

openapi_runtime::newtype!(Base64(String), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::MaxLength(40), Rule::Format(Format::Byte)]);
