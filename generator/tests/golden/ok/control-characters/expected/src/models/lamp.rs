//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// Turned round, a bell , and a line of its own.
#[derive(Clone, PartialEq, Default)]
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

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("a\u{202e}b", &schema::STRING),
        ("line\nbreak", &schema::STRING),
        ("colour", &COLOUR_SCHEMA),
    ]),
]);

openapi_runtime::string_enum! {
    /// The string `Lamp colour`.
    pub enum LampColour: COLOUR_SCHEMA {
        /// `re d`.
        ReD = "re\u{202e}d",
        /// `gr een`.
        GrEen = "gr\neen",
        /// (empty).
        Empty = "\u{2066}",
        /// (empty).
        Empty2 = "\0",
        Empty3 = "\u{feff}",
    }
}
