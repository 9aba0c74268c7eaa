//! `Colour`: a string out of a list.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::{Literal, Types};

/// The string `Colour`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Colour {
    /// `red`.
    Red,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl Colour {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Red]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(Colour, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("red"), Literal::Number(Num::Int(1)), Literal::Bool(true)]),
]);
