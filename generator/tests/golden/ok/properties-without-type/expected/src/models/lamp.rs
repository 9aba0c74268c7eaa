//! `Lamp`: another name.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Value,
    Writer, decode, union::Arms,
};
use crate::schema::{self, Types};

/// The value `Lamp`.
pub type Lamp = Nullable<LampValue>;

/// An object, or any other value as it is.
#[derive(Clone, PartialEq)]
pub enum LampValue {
    /// The alternative `object`.
    Object(LampValueObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for LampValue {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &VALUE_ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Object),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for LampValue {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Object(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for LampValue {
    const SCHEMA: &'static Schema = &VALUE_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        match self {
            Self::Object(value) => value.is_valid(),
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        }
    }
}

openapi_runtime::model!(LampValue);

pub(super) static VALUE_SCHEMA: Schema =
    Schema(&[Rule::Required(&["watt"]), Rule::Properties(&[("watt", &schema::INTEGER)])]);

static VALUE_ARMS: Arms =
    Arms { property: None, exclusive: false, arms: &[(&[], &schema::OBJECT)] };

/// The object `Lamp value object`.
#[derive(Clone, PartialEq)]
pub struct LampValueObject {
    /// The member `watt`.
    pub watt: i64,
}

openapi_runtime::object!([whole] LampValueObject: VALUE_OBJECT_SCHEMA { watt: "watt" required });

pub(super) static VALUE_OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["watt"]),
    Rule::Properties(&[("watt", &schema::INTEGER)]),
]);
