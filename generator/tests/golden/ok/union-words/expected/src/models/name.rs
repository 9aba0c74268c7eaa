//! `Name`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use crate::schema::{self, Literal, Types};

/// Chosen by which alternative accepts the value: of several the one that keeps most members, or the first.
#[derive(Clone, PartialEq)]
pub enum Name {
    String(String),
    /// The text `none`.
    None,
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(Name: SCHEMA by ARMS { 0 => String holds, 1 => None = "none" });

openapi_runtime::from!(Name { String(String) });

pub(super) static SCHEMA: Schema = Schema(&[Rule::AnyOf(&[
    schema::MinLength::<5>::STRING,
    &Schema(&[Rule::Type(Types::STRING), Rule::Enum(&[Literal::String("none")])]),
])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[
        (&[], schema::MinLength::<5>::STRING),
        (&[], &Schema(&[Rule::Type(Types::STRING), Rule::Enum(&[Literal::String("none")])])),
    ],
};
