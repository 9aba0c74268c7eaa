//! `Binary`: a value with a type of its own.

use openapi_runtime::{Base64, Format, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Binary(pub Base64);

openapi_runtime::newtype!(Binary(Base64), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Byte)]);
