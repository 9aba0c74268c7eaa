//! `Labels`: a value with a type of its own.

use openapi_runtime::{Map, Pattern, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Labels(pub Map<Value>);

openapi_runtime::newtype!(Labels(Map<Value>), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::PatternProperties(&[(&PATTERN, &schema::ANY)]),
    Rule::AdditionalProperties(&schema::NEVER),
]);

static PATTERN: Pattern =
    Pattern::class("", &[('\0', '\u{d7ff}'), ('\u{e000}', '\u{10ffff}')], 0, None);
