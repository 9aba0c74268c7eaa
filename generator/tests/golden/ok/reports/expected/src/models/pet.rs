//! `Pet`: one of several types.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
    encode, union::Arms,
};
use super::{Cat, Dog};

/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum Pet {
    /// The alternative for `cat`.
    Cat(Cat),
    /// The alternative for `dog`.
    Dog(Dog),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for Pet {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Cat),
            Some(1) => Decode::decode(reader).map(Self::Dog),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for Pet {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Cat(value) => value.encode(writer),
            Self::Dog(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for Pet {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Pet);

pub(super) static SCHEMA: Schema = Schema(&[Rule::Discriminator(
    "kind",
    &[("cat", &super::cat::SCHEMA), ("dog", &super::dog::SCHEMA)],
)]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[(&["cat"], &super::cat::SCHEMA), (&["dog"], &super::dog::SCHEMA)],
};
