//! `Name`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema::{self, Literal, Types};

#[derive(Clone, PartialEq)]
pub enum Name {
    String(String),
    /// The text `none`.
    None,
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([any_of] Name: SCHEMA {
    String(String) holds => schema::MinLength::<5>::STRING,
    None = "none" => &Schema(&[Rule::Type(Types::STRING), Rule::Enum(&[Literal::String("none")])]),
});
