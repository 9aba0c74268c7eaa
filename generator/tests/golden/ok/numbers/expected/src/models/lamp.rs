//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, number::Num,
};
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// At least 1, at most 100.
    pub watt: Option<i64>,
    /// At least 0, at most 18446744073709551615.
    pub size: Option<u64>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut watt = None;
        let mut size = None;
        reader.members(&mut [("watt", &mut watt), ("size", &mut size)])?;
        Ok(Self { watt, size })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("watt", &self.watt), ("size", &self.size)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.watt.holds(&WATT) && self.size.holds(&SIZE)
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &WATT), ("size", &SIZE)])]);

static WATT: Schema =
    Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1)), Rule::Maximum(Num::Int(100))]);

static SIZE: Schema = Schema(&[
    Rule::Type(Types::INTEGER),
    Rule::Minimum(Num::Int(0)),
    Rule::Maximum(Num::Int(18446744073709551615)),
]);
