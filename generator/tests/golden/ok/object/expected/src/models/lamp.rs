//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Writer,
    decode,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `name`.
    pub name: String,
    /// The member `room`.
    pub room: Nullable<String>,
    /// The member `watt`.
    pub watt: Option<i64>,
    /// The member `colour`.
    pub colour: Option<Nullable<String>>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut room = None;
        let mut watt = None;
        let mut colour = None;
        reader.members(&mut [
            ("name", &mut name),
            ("room", &mut room),
            ("watt", &mut watt),
            ("colour", &mut colour),
        ])?;
        Ok(Self {
            name: decode::required(name, "name")?,
            room: decode::required(room, "room")?,
            watt,
            colour,
        })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("name", &self.name),
            ("room", &self.room),
            ("watt", &self.watt),
            ("colour", &self.colour),
        ])
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
    Rule::Required(&["name", "room"]),
    Rule::Properties(&[
        ("name", &schema::STRING),
        ("room", &Schema(&[Rule::Type(Types::STRING.or(Types::NULL))])),
        ("watt", &schema::INTEGER),
        ("colour", &Schema(&[Rule::Type(Types::STRING.or(Types::NULL))])),
    ]),
]);
