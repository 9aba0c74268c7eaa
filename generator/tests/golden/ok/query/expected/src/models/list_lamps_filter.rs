//! `list_lamps filter`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `list_lamps filter`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsFilter {
    /// The member `watt`.
    pub watt: Option<i64>,
}

impl Decode for ListLampsFilter {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut watt = None;
        reader.members(&mut [("watt", &mut watt)])?;
        Ok(Self { watt })
    }
}

impl Encode for ListLampsFilter {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("watt", &self.watt)])
    }
}

impl Validate for ListLampsFilter {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(ListLampsFilter);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &schema::INTEGER)])]);
