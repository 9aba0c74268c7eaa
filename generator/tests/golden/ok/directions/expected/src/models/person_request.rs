//! `Person request`: an object.

use openapi_runtime::{
    Date, Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// As requests carry it: members that the server sets may be left out.
#[derive(Clone, PartialEq)]
pub struct PersonRequest {
    /// The member `kind`.
    pub kind: String,
    /// Set by the server.
    pub since: Option<Date>,
}

impl PersonRequest {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), since: None }
    }
}

impl Decode for PersonRequest {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut since = None;
        reader.members(&mut [("kind", &mut kind), ("since", &mut since)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, since })
    }
}

impl Encode for PersonRequest {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("since", &self.since)])
    }
}

impl Validate for PersonRequest {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(PersonRequest);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("since", &schema::DATE)]),
]);
