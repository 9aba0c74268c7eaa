//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use super::Level;
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// The member `level`.
    pub level: Option<Level>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut level = None;
        reader.members(&mut [("level", &mut level)])?;
        Ok(Self { level })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("level", &self.level)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.level.is_valid()
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("level", &super::level::SCHEMA)])]);
