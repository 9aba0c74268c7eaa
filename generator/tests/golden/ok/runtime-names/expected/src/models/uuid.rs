//! `Uuid`: a value with a type of its own.

use openapi_runtime::{Format, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, Copy, PartialEq)]
pub struct Uuid(pub openapi_runtime::Uuid);

openapi_runtime::newtype!(Uuid(openapi_runtime::Uuid), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Uuid)]);
