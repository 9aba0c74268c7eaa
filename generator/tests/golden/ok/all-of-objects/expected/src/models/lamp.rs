//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Not empty, at most 20 characters.
    pub name: String,
    /// The member `watt`.
    pub watt: i64,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut watt = None;
        reader.members(&mut [("name", &mut name), ("watt", &mut watt)])?;
        Ok(Self { name: decode::required(name, "name")?, watt: decode::required(watt, "watt")? })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("watt", &self.watt)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(&NAME)
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[Rule::AllOf(&[
    &super::named::SCHEMA,
    &Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::Required(&["watt"]),
        Rule::Properties(&[("watt", &schema::INTEGER), ("name", schema::MaxLength::<20>::STRING)]),
    ]),
])]);

static NAME: Schema =
    Schema(&[Rule::AllOf(&[schema::MinLength::<1>::STRING, schema::MaxLength::<20>::STRING])]);
