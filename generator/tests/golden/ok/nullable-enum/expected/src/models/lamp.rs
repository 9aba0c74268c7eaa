//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Writer,
    decode,
};
use super::{Colour, Shade};
use crate::schema::Types;

/// The object `Lamp`.
#[derive(Clone, Debug, PartialEq)]
pub struct Lamp {
    /// The member `inside`.
    pub inside: Option<Colour>,
    /// The member `outside`.
    pub outside: Nullable<Shade>,
}

impl Decode for Lamp {
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut inside = None;
        let mut outside = None;
        reader.members(&mut [("inside", &mut inside), ("outside", &mut outside)])?;
        Ok(Self { inside, outside: decode::required(outside, "outside")? })
    }
}

impl Encode for Lamp {
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("inside", &self.inside), ("outside", &self.outside)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    fn is_valid(&self) -> bool {
        self.inside.is_valid() && self.outside.is_valid()
    }
}

openapi_runtime::serde_by_model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["outside"]),
    Rule::Properties(&[
        ("inside", &Schema(&[Rule::Nullable, Rule::Ref(&super::colour::COLOUR_VALUE_SCHEMA)])),
        ("outside", &Schema(&[Rule::Nullable, Rule::AllOf(&[&super::shade::SCHEMA])])),
    ]),
]);
