//! `add_lamp filter`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `add_lamp filter`.
#[derive(Clone, PartialEq)]
pub struct AddLampFilter {
    /// The member `colour`.
    pub colour: String,
    /// The member `watt`.
    pub watt: Option<i64>,
}

impl AddLampFilter {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(colour: impl Into<String>) -> Self {
        Self { colour: colour.into(), watt: None }
    }
}

impl Decode for AddLampFilter {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut colour = None;
        let mut watt = None;
        reader.members(&mut [("colour", &mut colour), ("watt", &mut watt)])?;
        Ok(Self { colour: decode::required(colour, "colour")?, watt })
    }
}

impl Encode for AddLampFilter {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("colour", &self.colour), ("watt", &self.watt)])
    }
}

impl Validate for AddLampFilter {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(AddLampFilter);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["colour"]),
    Rule::Properties(&[("colour", &schema::STRING), ("watt", &schema::INTEGER)]),
]);
