//! `Light`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use crate::schema::{self, Types};

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Light {
    /// The alternative `object`.
    Object(LightObject),
    /// The alternative `string`.
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Light {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Object),
            Some(1) => Decode::decode(reader).map(Self::String),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Light {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Object(value) => value.encode(writer),
            Self::String(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Light {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        let chosen = match self {
            Self::Object(value) => value.is_valid(),
            Self::String(_) => true,
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        };
        chosen && Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Light);

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[&OBJECT_SCHEMA, &schema::STRING])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &OBJECT_SCHEMA), (&[], &schema::STRING)],
};

/// The object `Light object`.
#[derive(Clone, PartialEq)]
pub struct LightObject {
    /// Not empty.
    pub arms: String,
}

openapi_runtime::object!(LightObject: OBJECT_SCHEMA {
    arms: "arms" required holds(schema::MinLength::<1>::STRING),
});

pub(super) static OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["arms"]),
    Rule::Properties(&[("arms", schema::MinLength::<1>::STRING)]),
]);
