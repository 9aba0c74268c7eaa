//! `add_lamp body`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `add_lamp body`.
#[derive(Clone, PartialEq)]
pub struct AddLampBody {
    /// Not empty.
    pub name: String,
    /// The member `watt`.
    pub watt: Option<i64>,
    /// The member `colours`.
    pub colours: Option<Vec<String>>,
}

impl AddLampBody {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), watt: None, colours: None }
    }
}

impl Decode for AddLampBody {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut watt = None;
        let mut colours = None;
        reader.members(&mut [("name", &mut name), ("watt", &mut watt), ("colours", &mut colours)])?;
        Ok(Self { name: decode::required(name, "name")?, watt, colours })
    }
}

impl Encode for AddLampBody {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("watt", &self.watt), ("colours", &self.colours)])
    }
}

impl Validate for AddLampBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.name.holds(schema::MinLength::<1>::STRING)
    }
}

openapi_runtime::model!(AddLampBody);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[
        ("name", schema::MinLength::<1>::STRING),
        ("watt", &schema::INTEGER),
        ("colours", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)])),
    ]),
]);
