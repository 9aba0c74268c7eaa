//! `Dog`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Dog`.
#[derive(Clone, PartialEq)]
pub struct Dog {
    /// The member `kind`.
    pub kind: String,
    /// The member `barks`.
    pub barks: Option<bool>,
}

impl Dog {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), barks: None }
    }
}

impl Decode for Dog {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut barks = None;
        reader.members(&mut [("kind", &mut kind), ("barks", &mut barks)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, barks })
    }
}

impl Encode for Dog {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("barks", &self.barks)])
    }
}

impl Validate for Dog {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Dog);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("barks", &schema::BOOLEAN)]),
]);
