//! `Light`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use super::{Candle, Lamp};

/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum Light {
    /// The alternative for `lamp`, `bulb`.
    Lamp(Lamp),
    /// The alternative for `Candle`.
    Candle(Candle),
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

    #[inline]
    fn is_valid(&self) -> bool {
        Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Light);

pub(super) static SCHEMA: Schema = Schema(&[Rule::Discriminator(
    "kind",
    &[
        ("lamp", &super::lamp::SCHEMA),
        ("bulb", &super::lamp::SCHEMA),
        ("Candle", &super::candle::SCHEMA),
    ],
)]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[(&["lamp", "bulb"], &super::lamp::SCHEMA), (&["Candle"], &super::candle::SCHEMA)],
};
