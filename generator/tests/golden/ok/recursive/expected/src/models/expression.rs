//! `Expression`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use super::Sum;
use crate::schema;

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Expression {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `Sum`.
    Sum(Box<Sum>),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Expression {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Integer),
            Some(1) => Decode::decode(reader).map(Self::Sum),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Expression {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::Sum(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Expression {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        let chosen = match self {
            Self::Integer(_) => true,
            Self::Sum(value) => value.is_valid(),
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        };
        chosen && Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Expression);

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[&schema::INTEGER, &super::sum::SCHEMA])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &schema::INTEGER), (&[], &super::sum::SCHEMA)],
};
