//! `Candle`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Candle`.
#[derive(Clone, PartialEq)]
pub struct Candle {
    /// The member `kind`.
    pub kind: String,
    /// The member `scent`.
    pub scent: Option<String>,
}

impl Decode for Candle {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut scent = None;
        reader.members(&mut [("kind", &mut kind), ("scent", &mut scent)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, scent })
    }
}

impl Encode for Candle {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("scent", &self.scent)])
    }
}

impl Validate for Candle {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Candle);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("scent", &schema::STRING)]),
]);
