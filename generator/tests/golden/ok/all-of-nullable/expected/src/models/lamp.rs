//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use super::Room;
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `room`.
    pub room: Room,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut room = None;
        reader.members(&mut [("room", &mut room)])?;
        Ok(Self { room: decode::required(room, "room")? })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("room", &self.room)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["room"]),
    Rule::Properties(&[(
        "room",
        &Schema(&[
            Rule::Nullable,
            Rule::AllOf(&[&Schema(&[Rule::Nullable, Rule::Ref(&super::room::VALUE_SCHEMA)])]),
        ]),
    )]),
]);
