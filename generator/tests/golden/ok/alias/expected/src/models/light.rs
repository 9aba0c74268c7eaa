//! `Light`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `Light`.
#[derive(Clone, PartialEq, Default)]
pub struct Light {
    /// The member `watt`.
    pub watt: Option<i64>,
}

impl Decode for Light {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut watt = None;
        reader.members(&mut [("watt", &mut watt)])?;
        Ok(Self { watt })
    }
}

impl Encode for Light {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("watt", &self.watt)])
    }
}

impl Validate for Light {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Light);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &schema::INTEGER)])]);
