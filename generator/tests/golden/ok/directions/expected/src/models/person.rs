//! `Person`: an object.

use openapi_runtime::{
    Date, Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Person`.
#[derive(Clone, PartialEq)]
pub struct Person {
    /// The member `kind`.
    pub kind: String,
    /// Set by the server.
    pub since: Date,
}

impl Decode for Person {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut since = None;
        reader.members(&mut [("kind", &mut kind), ("since", &mut since)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, since: decode::required(since, "since")? })
    }
}

impl Encode for Person {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("since", &self.since)])
    }
}

impl Validate for Person {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Person);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "since"]),
    Rule::Properties(&[("kind", &schema::STRING), ("since", &schema::DATE)]),
]);
