//! `list_lamps point`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `list_lamps point`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsPoint {
    /// The member `x`.
    pub x: Option<i64>,
    /// The member `y`.
    pub y: Option<i64>,
}

impl Decode for ListLampsPoint {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut x = None;
        let mut y = None;
        reader.members(&mut [("x", &mut x), ("y", &mut y)])?;
        Ok(Self { x, y })
    }
}

impl Encode for ListLampsPoint {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("x", &self.x), ("y", &self.y)])
    }
}

impl Validate for ListLampsPoint {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(ListLampsPoint);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("x", &schema::INTEGER), ("y", &schema::INTEGER)]),
]);
