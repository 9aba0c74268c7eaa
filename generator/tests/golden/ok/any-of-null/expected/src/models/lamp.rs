//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Writer,
    decode, number::Num,
};
use super::Room;
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `room`.
    pub room: Nullable<Room>,
    /// The member `watt`.
    pub watt: Option<Nullable<i64>>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut room = None;
        let mut watt = None;
        reader.members(&mut [("room", &mut room), ("watt", &mut watt)])?;
        Ok(Self { room: decode::required(room, "room")?, watt })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("room", &self.room), ("watt", &self.watt)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.watt.holds(&WATT)
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["room"]),
    Rule::Properties(&[
        ("room", &Schema(&[Rule::Nullable, Rule::AllOf(&[&super::room::SCHEMA])])),
        ("watt", &WATT),
    ]),
]);

static WATT: Schema = Schema(&[
    Rule::Nullable,
    Rule::AllOf(&[&Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(1))])]),
]);
