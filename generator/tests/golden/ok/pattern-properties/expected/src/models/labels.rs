//! `Labels`: a value with a type of its own.

use openapi_runtime::{Map, Pattern, Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Labels(pub Map<String>);

openapi_runtime::newtype!(Labels(Map<String>), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::PatternProperties(&[(&PATTERN, &schema::STRING)]),
    Rule::AdditionalProperties(&schema::NEVER),
]);

static PATTERN: Pattern = Pattern::class("^[a-z]+$", &[('a', 'z')], 1, None);
