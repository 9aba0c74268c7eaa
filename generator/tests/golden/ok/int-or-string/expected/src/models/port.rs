//! `Port`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use crate::schema::{self, Types};

/// A number, or the name of one.
///
/// Chosen by the JSON type of the value.
#[derive(Clone, PartialEq)]
pub enum Port {
    Integer(i64),
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(Port: SCHEMA by ARMS { 0 => Integer, 1 => String });

pub(super) static SCHEMA: Schema = Schema(&[Rule::Type(Types::INTEGER.or(Types::STRING))]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[(&[], &schema::INTEGER), (&[], &schema::STRING)],
};
