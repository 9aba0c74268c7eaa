//! `Size`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use crate::schema::{self, Types};

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Size {
    /// The alternative `integer`.
    Integer(i64),
    /// The alternative `string`.
    String(String),
    /// The alternative `array`.
    Array(Vec<i64>),
    /// The alternative `object`.
    Object(SizeObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Size {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Integer),
            Some(1) => Decode::decode(reader).map(Self::String),
            Some(2) => Decode::decode(reader).map(Self::Array),
            Some(3) => Decode::decode(reader).map(Self::Object),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Size {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Integer(value) => value.encode(writer),
            Self::String(value) => value.encode(writer),
            Self::Array(value) => value.encode(writer),
            Self::Object(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Size {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        let chosen = match self {
            Self::Integer(_) => true,
            Self::String(_) => true,
            Self::Array(_) => true,
            Self::Object(_) => true,
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        };
        chosen && Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Size);

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[
    &schema::INTEGER,
    &schema::STRING,
    &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::INTEGER)]),
    &OBJECT_SCHEMA,
])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[
        (&[], &schema::INTEGER),
        (&[], &schema::STRING),
        (&[], &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::INTEGER)])),
        (&[], &OBJECT_SCHEMA),
    ],
};

/// The object `Size object`.
#[derive(Clone, PartialEq, Default)]
pub struct SizeObject {
    /// The member `width`.
    pub width: Option<i64>,
}

openapi_runtime::object!(SizeObject: OBJECT_SCHEMA { width: "width" });

pub(super) static OBJECT_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("width", &schema::INTEGER)])]);
