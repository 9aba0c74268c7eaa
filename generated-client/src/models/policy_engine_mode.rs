//! `PolicyEngineMode`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// How many of the bound policies have to pass.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PolicyEngineMode {
    /// `all`.
    All,
    /// `any`.
    Any,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl PolicyEngineMode {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::All, Self::Any]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::All => "all",
            Self::Any => "any",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(PolicyEngineMode, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("all"), Literal::String("any")]),
]);
