//! `Inner`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Map, Reader, Rule, Schema, Validate, Value, Writer,
    decode, encode,
};
use super::Lamp;
use crate::schema::{self, Types};

/// The object `Inner`.
#[derive(Clone, PartialEq)]
pub struct Inner {
    /// The member `name`.
    pub name: String,
    /// The member `lamp`.
    pub lamp: Option<Box<Lamp>>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

impl Inner {
    /// The object with no members but these. The schema may ask for more: see `validate`.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), lamp: None, additional_properties: Map::new() }
    }
}

impl Decode for Inner {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut lamp = None;
        let mut additional_properties = Map::new();
        reader.members_and(
            &mut [("name", &mut name), ("lamp", &mut lamp)],
            &mut additional_properties,
        )?;
        Ok(Self { name: decode::required(name, "name")?, lamp, additional_properties })
    }
}

impl Encode for Inner {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members_and(
            &[("name", &self.name), ("lamp", &self.lamp)],
            &self.additional_properties,
        )
    }
}

impl Validate for Inner {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Inner);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::MinProperties(2),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING), ("lamp", &super::lamp::SCHEMA)]),
]);
