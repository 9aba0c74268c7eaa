//! `Port`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
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

openapi_runtime::union!(Port: SCHEMA { Integer => &schema::INTEGER, String => &schema::STRING });

pub(crate) static SCHEMA: Schema = Schema(&[Rule::Type(Types::INTEGER.or(Types::STRING))]);
