//! `Company`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Company`.
#[derive(Clone, PartialEq)]
pub struct Company {
    /// The member `kind`.
    pub kind: String,
}

impl Decode for Company {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        reader.members(&mut [("kind", &mut kind)])?;
        Ok(Self { kind: decode::required(kind, "kind")? })
    }
}

impl Encode for Company {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind)])
    }
}

impl Validate for Company {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Company);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING)]),
]);
