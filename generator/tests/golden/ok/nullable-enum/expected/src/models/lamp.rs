//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate, Writer,
    decode,
};
use super::{Colour, Shade};
use crate::schema::{Literal, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// The member `bulb`.
    pub bulb: Option<Nullable<LampBulb>>,
    /// The member `inside`.
    pub inside: Option<Colour>,
    /// The member `outside`.
    pub outside: Nullable<Shade>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut bulb = None;
        let mut inside = None;
        let mut outside = None;
        reader.members(&mut [
            ("bulb", &mut bulb),
            ("inside", &mut inside),
            ("outside", &mut outside),
        ])?;
        Ok(Self { bulb, inside, outside: decode::required(outside, "outside")? })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("bulb", &self.bulb),
            ("inside", &self.inside),
            ("outside", &self.outside),
        ])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.bulb.holds(&BULB_SCHEMA) && self.inside.is_valid() && self.outside.is_valid()
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["outside"]),
    Rule::Properties(&[
        ("bulb", &BULB_SCHEMA),
        ("inside", &Schema(&[Rule::Nullable, Rule::Ref(&super::colour::VALUE_SCHEMA)])),
        ("outside", &Schema(&[Rule::Nullable, Rule::AllOf(&[&super::shade::SCHEMA])])),
    ]),
]);

openapi_runtime::string_enum! {
    /// The string `Lamp bulb`.
    pub enum LampBulb as BULB_SCHEMA {
        E14 = "E14",
        E27 = "E27",
    }
}

pub(super) static BULB_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::STRING.or(Types::NULL)),
    Rule::Enum(&[Literal::String("E14"), Literal::String("E27")]),
]);
