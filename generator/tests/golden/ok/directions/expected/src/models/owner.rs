//! `Owner`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use super::{Company, Person};

/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum Owner {
    /// The alternative for `person`.
    Person(Person),
    /// The alternative for `Company`.
    Company(Company),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Owner {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Person),
            Some(1) => Decode::decode(reader).map(Self::Company),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Owner {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Person(value) => value.encode(writer),
            Self::Company(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Owner {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Owner);

pub(super) static SCHEMA: Schema = Schema(&[Rule::Discriminator(
    "kind",
    &[("person", &super::person::SCHEMA), ("Company", &super::company::SCHEMA)],
)]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[(&["person"], &super::person::SCHEMA), (&["Company"], &super::company::SCHEMA)],
};
