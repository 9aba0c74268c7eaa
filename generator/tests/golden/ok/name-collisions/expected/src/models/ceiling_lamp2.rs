//! `CeilingLamp`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `CeilingLamp`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum CeilingLamp2 {
    /// `a-b`.
    AB,
    /// `a_b`.
    AB2,
    /// `A B`.
    AB3,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl CeilingLamp2 {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::AB, Self::AB2, Self::AB3]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a-b",
            Self::AB2 => "a_b",
            Self::AB3 => "A B",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(CeilingLamp2, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("a-b"), Literal::String("a_b"), Literal::String("A B")]),
]);
