//! `header X-Reasons item`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `header X-Reasons item`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum HeaderXReasonsItem {
    /// `tired`.
    Tired,
    /// `busy`.
    Busy,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl HeaderXReasonsItem {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Tired, Self::Busy]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Tired => "tired",
            Self::Busy => "busy",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(HeaderXReasonsItem, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("tired"), Literal::String("busy")]),
]);
