//! `Id`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    union::Arms,
};
use crate::schema::{self, Types};

/// A number, or the name that stands for it.
///
/// Chosen by the JSON type of the value.
#[derive(Clone, PartialEq)]
pub enum Id {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `string`.
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Id {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Integer),
            Some(1) => Decode::decode(reader).map(Self::String),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Id {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::String(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Id {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        match self {
            Self::Integer(_) => true,
            Self::String(_) => true,
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        }
    }
}

openapi_runtime::model!(Id);

pub(super) static SCHEMA: Schema = Schema(&[Rule::Type(Types::STRING.or(Types::INTEGER))]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[(&[], &schema::INTEGER), (&[], &schema::STRING)],
};
