//! `Vec`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `Vec`.
#[derive(Clone, PartialEq, Default)]
pub struct Vec2 {
    /// The member `option`.
    pub option: Option<String>,
}

impl Decode for Vec2 {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut option = None;
        reader.members(&mut [("option", &mut option)])?;
        Ok(Self { option })
    }
}

impl Encode for Vec2 {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("option", &self.option)])
    }
}

impl Validate for Vec2 {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Vec2);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("option", &schema::STRING)])]);
