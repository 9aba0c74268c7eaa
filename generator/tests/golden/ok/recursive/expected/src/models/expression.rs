//! `Expression`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::Sum;
use crate::schema;

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Expression {
    Integer(i64),
    Sum(Box<Sum>),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again] Expression: SCHEMA by ARMS { 0 => Integer, 1 => Sum valid });

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[&schema::INTEGER, &super::sum::SCHEMA])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &schema::INTEGER), (&[], &super::sum::SCHEMA)],
};
