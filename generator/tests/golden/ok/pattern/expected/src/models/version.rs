//! `Version`: a value with a type of its own.

use openapi_runtime::{Pattern, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct Version(pub String);

openapi_runtime::newtype!(Version(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Pattern(&PATTERN)]);

static PATTERN: Pattern = Pattern::linear("^v\\d+(\\.\\d+)*$", "\\Av[0-9]+(?:\\.[0-9]+)*\\z");
