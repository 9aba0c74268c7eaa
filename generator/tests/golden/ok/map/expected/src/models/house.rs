//! `House`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Map, Reader, Rule, Schema, Validate, Value, Writer,
};
use crate::schema::{self, Types};

/// The object `House`.
#[derive(Clone, PartialEq, Default)]
pub struct House {
    /// The member `rooms`.
    pub rooms: Option<Map<HouseRoomsValue>>,
    /// The member `notes`.
    pub notes: Option<Map<Value>>,
}

impl Decode for House {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut rooms = None;
        let mut notes = None;
        reader.members(&mut [("rooms", &mut rooms), ("notes", &mut notes)])?;
        Ok(Self { rooms, notes })
    }
}

impl Encode for House {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("rooms", &self.rooms), ("notes", &self.notes)])
    }
}

impl Validate for House {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(House);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        (
            "rooms",
            &Schema(&[Rule::Type(Types::OBJECT), Rule::AdditionalProperties(&ROOMS_VALUE_SCHEMA)]),
        ),
        ("notes", &schema::OBJECT),
    ]),
]);

/// The object `House rooms value`.
#[derive(Clone, PartialEq, Default)]
pub struct HouseRoomsValue {
    /// The member `lamps`.
    pub lamps: Option<i64>,
}

impl Decode for HouseRoomsValue {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut lamps = None;
        reader.members(&mut [("lamps", &mut lamps)])?;
        Ok(Self { lamps })
    }
}

impl Encode for HouseRoomsValue {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("lamps", &self.lamps)])
    }
}

impl Validate for HouseRoomsValue {
    const SCHEMA: &'static Schema = &ROOMS_VALUE_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(HouseRoomsValue);

pub(super) static ROOMS_VALUE_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("lamps", &schema::INTEGER)])]);
