//! `list_lamps theme`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `list_lamps theme`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum ListLampsTheme {
    /// `dark`.
    Dark,
    /// `light`.
    Light,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl ListLampsTheme {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Dark, Self::Light]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dark => "dark",
            Self::Light => "light",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(ListLampsTheme, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("dark"), Literal::String("light")]),
]);
