//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// The member `watt`.
    pub watt: Option<i64>,
    /// The member `hours`.
    pub hours: Option<i32>,
    /// The member `name`.
    pub name: Option<String>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut watt = None;
        let mut hours = None;
        let mut name = None;
        reader.members(&mut [("watt", &mut watt), ("hours", &mut hours), ("name", &mut name)])?;
        Ok(Self { watt, hours, name })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("watt", &self.watt), ("hours", &self.hours), ("name", &self.name)])
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
    Rule::Properties(&[
        ("watt", &schema::INTEGER),
        ("hours", &schema::INT32),
        ("name", &schema::STRING),
    ]),
]);
