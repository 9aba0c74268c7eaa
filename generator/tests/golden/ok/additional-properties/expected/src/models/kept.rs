//! `Kept`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Map, Reader, Rule, Schema, Validate, Value, Writer,
};
use crate::schema::{self, Types};

/// The object `Kept`.
#[derive(Clone, PartialEq, Default)]
pub struct Kept {
    /// The member `name`.
    pub name: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

impl Decode for Kept {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut additional_properties = Map::new();
        reader.members_and(&mut [("name", &mut name)], &mut additional_properties)?;
        Ok(Self { name, additional_properties })
    }
}

impl Encode for Kept {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members_and(&[("name", &self.name)], &self.additional_properties)
    }
}

impl Validate for Kept {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Kept);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
