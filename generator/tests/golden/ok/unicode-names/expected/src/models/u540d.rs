//! `名`: a value with a type of its own.

use openapi_runtime::{Pattern, Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq)]
pub struct 名(pub String);

openapi_runtime::newtype!(名(String), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING), Rule::Pattern(&PATTERN)]);

static PATTERN: Pattern = Pattern::linear("^a", "\\Aa");
