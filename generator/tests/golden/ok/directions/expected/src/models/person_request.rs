//! `Person request`: an object.

use openapi_runtime::{
    Date, Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// As requests carry it: members that the server sets may be left out.
#[derive(Clone, Debug, PartialEq)]
pub struct PersonRequest {
    /// The member `kind`.
    pub kind: String,
    /// Set by the server.
    pub since: Option<Date>,
}

impl Decode for PersonRequest {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut since = None;
        reader.members(&mut [("kind", &mut kind), ("since", &mut since)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, since })
    }
}

impl Encode for PersonRequest {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("since", &self.since)])
    }
}

impl Validate for PersonRequest {
    const SCHEMA: &'static Schema = &SCHEMA;

    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::serde_by_model!(PersonRequest);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("since", &schema::DATE)]),
]);
