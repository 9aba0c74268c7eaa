//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use super::Colour;
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `colour`.
    pub colour: Colour,
    /// The member `beside`.
    pub beside: Option<Box<Lamp>>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut colour = None;
        let mut beside = None;
        reader.members(&mut [("colour", &mut colour), ("beside", &mut beside)])?;
        Ok(Self { colour: decode::required(colour, "colour")?, beside })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("colour", &self.colour), ("beside", &self.beside)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.colour.is_valid() && self.beside.is_valid()
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["colour"]),
    Rule::Properties(&[("colour", &super::colour::SCHEMA), ("beside", &SCHEMA)]),
]);
