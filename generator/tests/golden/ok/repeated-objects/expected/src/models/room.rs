//! `Room`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Room`.
#[derive(Clone, PartialEq, Default)]
pub struct Room {
    /// Whose it is.
    pub owner: Option<RoomOwner>,
}

impl Decode for Room {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut owner = None;
        reader.members(&mut [("owner", &mut owner)])?;
        Ok(Self { owner })
    }
}

impl Encode for Room {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("owner", &self.owner)])
    }
}

impl Validate for Room {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.owner.is_valid()
    }
}

openapi_runtime::model!(Room);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("owner", &OWNER_SCHEMA)])]);

/// Whose it is.
#[derive(Clone, PartialEq)]
pub struct RoomOwner {
    /// Not empty.
    pub name: String,
    /// The member `state`.
    pub state: Option<RoomOwnerState>,
}

impl Decode for RoomOwner {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut state = None;
        reader.members(&mut [("name", &mut name), ("state", &mut state)])?;
        Ok(Self { name: decode::required(name, "name")?, state })
    }
}

impl Encode for RoomOwner {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("state", &self.state)])
    }
}

impl Validate for RoomOwner {
    const SCHEMA: &'static Schema = &OWNER_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING) && self.state.is_valid()
    }
}

openapi_runtime::model!(RoomOwner);

pub(super) static OWNER_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", schema::MinLength::<1>::STRING), ("state", &OWNER_STATE_SCHEMA)]),
]);

openapi_runtime::string_enum! {
    /// The string `Room owner state`.
    pub enum RoomOwnerState: OWNER_STATE_SCHEMA {
        Here = "here",
        Away = "away",
    }
}
