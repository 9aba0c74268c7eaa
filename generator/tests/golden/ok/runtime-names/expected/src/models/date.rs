//! `Date`: a value with a type of its own.

use openapi_runtime::{Format, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, Copy, PartialEq)]
pub struct Date(pub openapi_runtime::Date);

openapi_runtime::newtype!(Date(openapi_runtime::Date), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Format(Format::Date)]);
