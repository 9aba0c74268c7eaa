//! `Contact`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use super::{ByMail, ByPhone};

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Contact {
    /// The alternative `ByMail`.
    ByMail(ByMail),
    /// The alternative `ByPhone`.
    ByPhone(ByPhone),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Contact {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::ByMail),
            Some(1) => Decode::decode(reader).map(Self::ByPhone),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Contact {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::ByMail(value) => value.encode(writer),
            Self::ByPhone(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Contact {
    const SCHEMA: &'static Schema = &SCHEMA;

    const AS_WRITTEN: bool = true;

    #[inline]
    fn is_valid(&self) -> bool {
        let chosen = match self {
            Self::ByMail(value) => value.is_valid(),
            Self::ByPhone(value) => value.is_valid(),
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        };
        chosen && Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Contact);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::OneOf(&[&super::by_mail::SCHEMA, &super::by_phone::SCHEMA])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &super::by_mail::SCHEMA), (&[], &super::by_phone::SCHEMA)],
};
