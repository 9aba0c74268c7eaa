//! `list_lamps colour item`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `list_lamps colour item`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ListLampsColourItem {
    /// `red`.
    Red,
    /// `green`.
    Green,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl ListLampsColourItem {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Red, Self::Green]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Green => "green",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(ListLampsColourItem, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("red"), Literal::String("green")]),
]);
