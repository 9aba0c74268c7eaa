//! `Identified`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `Identified`.
#[derive(Clone, PartialEq, Default)]
pub struct Identified {
    /// Set by the server.
    pub id: Option<String>,
}

impl Decode for Identified {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut id = None;
        reader.members(&mut [("id", &mut id)])?;
        Ok(Self { id })
    }
}

impl Encode for Identified {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("id", &self.id)])
    }
}

impl Validate for Identified {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Identified);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("id", &schema::STRING)])]);
