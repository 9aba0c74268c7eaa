//! `Room`: another name.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The value `Room`.
pub type Room = Nullable<RoomValue>;

/// The object `Room value`.
#[derive(Clone, PartialEq, Default)]
pub struct RoomValue {
    /// The member `name`.
    pub name: Option<String>,
}

impl Decode for RoomValue {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        reader.members(&mut [("name", &mut name)])?;
        Ok(Self { name })
    }
}

impl Encode for RoomValue {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name)])
    }
}

impl Validate for RoomValue {
    const SCHEMA: &'static Schema = &VALUE_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(RoomValue);

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT.or(Types::NULL)),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
