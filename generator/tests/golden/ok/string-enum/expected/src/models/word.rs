//! `Word`: a string out of a list.

use openapi_runtime::{Rule, Schema};
use crate::schema::{Literal, Types};

/// The string `Word`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Word {
    /// `on`.
    On,
    /// `off`.
    Off,
    /// `type`.
    Type,
    /// `Self`.
    Self2,
    /// `3d`.
    N3d,
    /// (empty).
    Empty,
    /// `+1`.
    Plus1,
    /// `-1`.
    Minus1,
    /// `Unknown`.
    Unknown2,
    /// `two words`.
    TwoWords,
    /// `TWO_WORDS`.
    TwoWords2,
    /// `"`.
    Quote,
    /// `☃`.
    Empty2,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl Word {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[
            Self::On, Self::Off, Self::Type, Self::Self2, Self::N3d, Self::Empty, Self::Plus1,
            Self::Minus1, Self::Unknown2, Self::TwoWords, Self::TwoWords2, Self::Quote,
            Self::Empty2,
        ]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::On => "on",
            Self::Off => "off",
            Self::Type => "type",
            Self::Self2 => "Self",
            Self::N3d => "3d",
            Self::Empty => "",
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Unknown2 => "Unknown",
            Self::TwoWords => "two words",
            Self::TwoWords2 => "TWO_WORDS",
            Self::Quote => "\"",
            Self::Empty2 => "☃",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(Word, SCHEMA);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[
        Literal::String("on"),
        Literal::String("off"),
        Literal::String("type"),
        Literal::String("Self"),
        Literal::String("3d"),
        Literal::String(""),
        Literal::String("+1"),
        Literal::String("-1"),
        Literal::String("Unknown"),
        Literal::String("two words"),
        Literal::String("TWO_WORDS"),
        Literal::String("\""),
        Literal::String("☃"),
    ]),
]);
