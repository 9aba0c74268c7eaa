//! `Label`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The same both ways.
#[derive(Clone, PartialEq)]
pub struct Label {
    /// The member `text`.
    pub text: String,
    /// Set by the server.
    pub seen: Option<bool>,
}

impl Label {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), seen: None }
    }
}

impl Decode for Label {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut text = None;
        let mut seen = None;
        reader.members(&mut [("text", &mut text), ("seen", &mut seen)])?;
        Ok(Self { text: decode::required(text, "text")?, seen })
    }
}

impl Encode for Label {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("text", &self.text), ("seen", &self.seen)])
    }
}

impl Validate for Label {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Label);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["text"]),
    Rule::Properties(&[("text", &schema::STRING), ("seen", &schema::BOOLEAN)]),
]);
