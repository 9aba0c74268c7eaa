//! `Light`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use crate::schema::{self, Types};

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Light {
    /// The alternative `Lamp`.
    Lamp(LightLamp),
    /// The alternative `Candle`.
    Candle(LightCandle),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Light {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Lamp),
            Some(1) => Decode::decode(reader).map(Self::Candle),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Light {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Lamp(value) => value.encode(writer),
            Self::Candle(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Light {
    const SCHEMA: &'static Schema = &SCHEMA;

    const AS_WRITTEN: bool = true;

    #[inline]
    fn is_valid(&self) -> bool {
        let chosen = match self {
            Self::Lamp(_) => true,
            Self::Candle(_) => true,
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        };
        chosen && Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Light);

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[&LAMP_SCHEMA, &CANDLE_SCHEMA])]);

static ARMS: Arms =
    Arms { property: None, exclusive: true, arms: &[(&[], &LAMP_SCHEMA), (&[], &CANDLE_SCHEMA)] };

/// Lamp
#[derive(Clone, PartialEq)]
pub struct LightLamp {
    /// The member `watt`.
    pub watt: i64,
}

openapi_runtime::object!(LightLamp: LAMP_SCHEMA { watt: "watt" required });

pub(super) static LAMP_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["watt"]),
    Rule::Properties(&[("watt", &schema::INTEGER)]),
]);

/// Candle
#[derive(Clone, PartialEq)]
pub struct LightCandle {
    /// The member `wax`.
    pub wax: String,
}

openapi_runtime::object!(LightCandle: CANDLE_SCHEMA { wax: "wax" required });

pub(super) static CANDLE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["wax"]),
    Rule::Properties(&[("wax", &schema::STRING)]),
]);
