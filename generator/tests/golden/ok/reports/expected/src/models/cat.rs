//! `Cat`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
    number::Num,
};
use crate::schema::{self, Types};

/// The object `Cat`.
#[derive(Clone, PartialEq)]
pub struct Cat {
    /// The member `kind`.
    pub kind: String,
    /// At most 9.
    pub lives: i64,
}

impl Decode for Cat {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut lives = None;
        reader.members(&mut [("kind", &mut kind), ("lives", &mut lives)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, lives: decode::required(lives, "lives")? })
    }
}

impl Encode for Cat {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("lives", &self.lives)])
    }
}

impl Validate for Cat {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.lives.holds(&LIVES)
    }
}

openapi_runtime::model!(Cat);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "lives"]),
    Rule::Properties(&[("kind", &schema::STRING), ("lives", &LIVES)]),
]);

static LIVES: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Maximum(Num::Int(9))]);
