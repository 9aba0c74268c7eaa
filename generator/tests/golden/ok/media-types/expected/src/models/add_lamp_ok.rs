//! `addLamp ok`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `addLamp ok`.
#[derive(Clone, PartialEq, Default)]
pub struct AddLampOk {
    /// The member `name`.
    pub name: Option<String>,
}

impl Decode for AddLampOk {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        reader.members(&mut [("name", &mut name)])?;
        Ok(Self { name })
    }
}

impl Encode for AddLampOk {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name)])
    }
}

impl Validate for AddLampOk {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(AddLampOk);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
