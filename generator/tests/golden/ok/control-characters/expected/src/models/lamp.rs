//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Literal, Types};

/// Turned round, a bell , and a line of its own.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Lamp {
    /// The member `a b`.
    pub a_b: Option<String>,
    /// A null character.
    pub line_break: Option<String>,
    /// The member `colour`.
    pub colour: Option<LampColour>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut a_b = None;
        let mut line_break = None;
        let mut colour = None;
        reader.members(&mut [
            ("a\u{202e}b", &mut a_b),
            ("line\nbreak", &mut line_break),
            ("colour", &mut colour),
        ])?;
        Ok(Self { a_b, line_break, colour })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("a\u{202e}b", &self.a_b),
            ("line\nbreak", &self.line_break),
            ("colour", &self.colour),
        ])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.colour.is_valid()
    }
}

openapi_runtime::serde_by_model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("a\u{202e}b", &schema::STRING),
        ("line\nbreak", &schema::STRING),
        ("colour", &LAMP_COLOUR_SCHEMA),
    ]),
]);

/// The string `Lamp colour`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum LampColour {
    /// `re d`.
    ReD,
    /// `gr een`.
    GrEen,
    /// (empty).
    Empty,
    /// (empty).
    Empty2,
    /// `﻿`.
    Empty3,
    /// A value that the document does not list; it is kept, but not valid.
    Unknown(String),
}

impl LampColour {
    /// Every value that the document lists.
    #[inline]
    pub const fn all() -> &'static [Self] {
        &[Self::ReD, Self::GrEen, Self::Empty, Self::Empty2, Self::Empty3]
    }

    /// The string that stands for the value.
    #[inline]
    pub fn as_str(&self) -> &str {
        match self {
            Self::ReD => "re\u{202e}d",
            Self::GrEen => "gr\neen",
            Self::Empty => "\u{2066}",
            Self::Empty2 => "\0",
            Self::Empty3 => "\u{feff}",
            Self::Unknown(value) => value,
        }
    }
}

openapi_runtime::string_enum!(LampColour, LAMP_COLOUR_SCHEMA);

pub(super) static LAMP_COLOUR_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING),
    Rule::Enum(&[
        Literal::String("re\u{202e}d"),
        Literal::String("gr\neen"),
        Literal::String("\u{2066}"),
        Literal::String("\0"),
        Literal::String("\u{feff}"),
    ]),
]);
