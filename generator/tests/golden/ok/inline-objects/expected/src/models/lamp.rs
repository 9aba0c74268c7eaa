//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `bulb`.
    pub bulb: LampBulb,
    /// The member `parts`.
    pub parts: Option<Vec<LampPartsItem>>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut bulb = None;
        let mut parts = None;
        reader.members(&mut [("bulb", &mut bulb), ("parts", &mut parts)])?;
        Ok(Self { bulb: decode::required(bulb, "bulb")?, parts })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("bulb", &self.bulb), ("parts", &self.parts)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.bulb.is_valid()
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["bulb"]),
    Rule::Properties(&[
        ("bulb", &BULB_SCHEMA),
        ("parts", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&PARTS_ITEM_SCHEMA)])),
    ]),
]);

/// The object `Lamp bulb`.
#[derive(Clone, PartialEq)]
pub struct LampBulb {
    /// The member `socket`.
    pub socket: LampBulbSocket,
}

impl Decode for LampBulb {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut socket = None;
        reader.members(&mut [("socket", &mut socket)])?;
        Ok(Self { socket: decode::required(socket, "socket")? })
    }
}

impl Encode for LampBulb {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("socket", &self.socket)])
    }
}

impl Validate for LampBulb {
    const SCHEMA: &'static Schema = &BULB_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.socket.is_valid()
    }
}

openapi_runtime::model!(LampBulb);

pub(super) static BULB_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["socket"]),
    Rule::Properties(&[("socket", &BULB_SOCKET_SCHEMA)]),
]);

openapi_runtime::string_enum! {
    /// The string `Lamp bulb socket`.
    pub enum LampBulbSocket: BULB_SOCKET_SCHEMA {
        E14 = "E14",
        E27 = "E27",
    }
}

/// The object `Lamp parts item`.
#[derive(Clone, PartialEq, Default)]
pub struct LampPartsItem {
    /// The member `name`.
    pub name: Option<String>,
}

impl Decode for LampPartsItem {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        reader.members(&mut [("name", &mut name)])?;
        Ok(Self { name })
    }
}

impl Encode for LampPartsItem {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name)])
    }
}

impl Validate for LampPartsItem {
    const SCHEMA: &'static Schema = &PARTS_ITEM_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(LampPartsItem);

pub(super) static PARTS_ITEM_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
