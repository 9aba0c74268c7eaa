//! `Setting`: another name.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Value,
    Writer, decode, encode, union::Arms,
};
use crate::schema::{self, Types};

/// The value `Setting`.
pub type Setting = Nullable<SettingValue>;

/// Chosen by the JSON type of the value.
#[derive(Clone, PartialEq)]
pub enum SettingValue {
    /// The alternative `boolean`.
    Boolean(bool),
    /// The alternative `string`.
    String(String),
    /// The alternative `array`.
    Array(Vec<String>),
    /// The alternative `object`.
    Object(SettingValueObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

impl Decode for SettingValue {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        decode::union(reader, &VALUE_ARMS, |number, reader| match number {
            Some(0) => Decode::decode(reader).map(Self::Boolean),
            Some(1) => Decode::decode(reader).map(Self::String),
            Some(2) => Decode::decode(reader).map(Self::Array),
            Some(3) => Decode::decode(reader).map(Self::Object),
            _ => reader.value().map(Self::Unknown),
        })
    }
}

impl Encode for SettingValue {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        match self {
            Self::Boolean(value) => value.encode(writer),
            Self::String(value) => value.encode(writer),
            Self::Array(value) => value.encode(writer),
            Self::Object(value) => value.encode(writer),
            Self::Unknown(value) => value.encode(writer),
        }
    }
}

impl Validate for SettingValue {
    const SCHEMA: &'static Schema = &VALUE_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        let chosen = match self {
            Self::Boolean(_) => true,
            Self::String(_) => true,
            Self::Array(_) => true,
            Self::Object(value) => value.is_valid(),
            Self::Unknown(value) => Self::SCHEMA.accepts(value),
        };
        chosen && Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(SettingValue);

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::BOOLEAN.or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT).or(Types::NULL)),
    Rule::MaxLength(20),
    Rule::Items(&schema::STRING),
    Rule::Properties(&[("default", &schema::BOOLEAN)]),
]);

static VALUE_ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[
        (&[], &schema::BOOLEAN),
        (&[], &schema::STRING),
        (&[], &schema::ARRAY),
        (&[], &schema::OBJECT),
    ],
};

/// The object `Setting value object`.
#[derive(Clone, PartialEq, Default)]
pub struct SettingValueObject {
    /// The member `default`.
    pub default: Option<bool>,
}

openapi_runtime::object!([whole] SettingValueObject: VALUE_OBJECT_SCHEMA { default: "default" });

pub(super) static VALUE_OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Type(Types::BOOLEAN.or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT).or(Types::NULL)),
    Rule::MaxLength(20),
    Rule::Items(&schema::STRING),
    Rule::Properties(&[("default", &schema::BOOLEAN)]),
]);
