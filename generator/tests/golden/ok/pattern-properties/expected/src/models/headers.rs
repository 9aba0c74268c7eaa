//! `Headers`: a value with a type of its own.

use openapi_runtime::{Map, Pattern, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Headers(pub Map<Value>);

openapi_runtime::newtype!(Headers(Map<Value>), SCHEMA);

pub(crate) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::PatternProperties(&[(&PATTERN, &schema::STRING)])]);

static PATTERN: Pattern = Pattern::linear("^x-", "\\Ax-");
