//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Set by the server.
    pub id: i64,
    /// Not empty.
    pub name: String,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        reader.members(&mut [("id", &mut id), ("name", &mut name)])?;
        Ok(Self { id: decode::required(id, "id")?, name: decode::required(name, "name")? })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("id", &self.id), ("name", &self.name)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING)
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["id", "name"]),
    Rule::Properties(&[("id", &schema::INTEGER), ("name", schema::MinLength::<1>::STRING)]),
]);
