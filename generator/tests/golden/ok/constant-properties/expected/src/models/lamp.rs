//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
    number::Num,
};
use crate::schema::{Literal, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `kind`.
    pub kind: LampKind,
    /// At least 1.
    pub watt: i64,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut kind = None;
        let mut watt = None;
        reader.members(&mut [("kind", &mut kind), ("watt", &mut watt)])?;
        Ok(Self { kind: decode::required(kind, "kind")?, watt: decode::required(watt, "watt")? })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("kind", &self.kind), ("watt", &self.watt)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.kind.is_valid() && self.watt.holds(&WATT)
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "watt"]),
    Rule::Properties(&[("kind", &KIND_SCHEMA), ("watt", &WATT)]),
]);

static WATT: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))]);

openapi_runtime::string_enum! {
    /// The string `Lamp kind`.
    pub enum LampKind as KIND_SCHEMA {
        Lamp = "lamp",
    }
}

pub(super) static KIND_SCHEMA: Schema = Schema(&[Rule::Enum(&[Literal::String("lamp")])]);
