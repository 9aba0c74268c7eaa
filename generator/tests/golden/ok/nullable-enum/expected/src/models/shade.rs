//! `Shade`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `Shade`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shade {
    /// `light`.
    Light,
    /// `dark`.
    Dark,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl Shade {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::Light, Self::Dark]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(Shade, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("light"), Literal::String("dark")]),
]);
