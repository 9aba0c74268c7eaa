//! `DateTime`: a value with a type of its own.

use openapi_runtime::{Format, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, Copy, PartialEq)]
pub struct DateTime(pub openapi_runtime::DateTime);

openapi_runtime::newtype!(DateTime(openapi_runtime::DateTime), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::DateTime)]);
