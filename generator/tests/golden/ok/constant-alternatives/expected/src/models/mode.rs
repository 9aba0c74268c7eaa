//! `Mode`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `Mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Mode {
    /// On
    ///
    /// It shines.
    On,
    /// It doesn't.
    Off,
    /// **Deprecated.**
    Auto,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl Mode {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::On, Self::Off, Self::Auto]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Auto => "auto",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(Mode, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[Literal::String("on"), Literal::String("off"), Literal::String("auto")]),
]);
