//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
    decode, schema::Types,
};
use super::LampColour;

/// The object `Lamp`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lamp2 {
    /// The member `colour`.
    pub colour: LampColour,
    /// The member `beside`.
    pub beside: Option<Box<Lamp2>>,
}

impl Decode for Lamp2 {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut colour = None;
        let mut beside = None;
        reader
            .object(
                &["colour", "beside"],
                &mut |key, reader| match key.index {
                    0 => decode::member(&mut colour, reader),
                    1 => decode::member(&mut beside, reader),
                    _ => reader.skip(),
                },
            )?;
        Ok(Self {
            colour: decode::required(colour, "colour")?,
            beside,
        })
    }
}

impl Encode for Lamp2 {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("colour", &self.colour), ("beside", &self.beside)])
    }
}

impl Validate for Lamp2 {
    const SCHEMA: &'static Schema = &SCHEMA;

    fn is_valid(&self) -> bool {
        self.colour.is_valid() && self.beside.is_valid()
    }
}

openapi_runtime::serde_by_model!(Lamp2);

pub(super) static SCHEMA: Schema = Schema(
    &[
        Rule::Type(Types::OBJECT),
        Rule::Required(&["colour"]),
        Rule::Properties(&[("colour", &super::lamp_colour::SCHEMA), ("beside", &SCHEMA)]),
    ],
);
