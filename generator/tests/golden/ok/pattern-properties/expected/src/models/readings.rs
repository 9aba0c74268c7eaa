//! `Readings`: a value with a type of its own.

use openapi_runtime::{Map, Pattern, Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Readings(pub Map<f64>);

openapi_runtime::newtype!(Readings(Map<f64>), SCHEMA);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::PatternProperties(&[(&PATTERN, &schema::NUMBER)]),
    Rule::AdditionalProperties(&schema::NUMBER),
]);

static PATTERN: Pattern = Pattern::class("^[0-9]+$", &[('0', '9')], 1, None);
