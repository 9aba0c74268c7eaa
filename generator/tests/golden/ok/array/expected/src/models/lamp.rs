//! `Lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Lamp`.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// 1 to 3 items, no item twice.
    pub colours: Vec<String>,
    /// The member `grid`.
    pub grid: Option<Vec<Vec<f64>>>,
}

impl Decode for Lamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut colours = None;
        let mut grid = None;
        reader.members(&mut [("colours", &mut colours), ("grid", &mut grid)])?;
        Ok(Self { colours: decode::required(colours, "colours")?, grid })
    }
}

impl Encode for Lamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("colours", &self.colours), ("grid", &self.grid)])
    }
}

impl Validate for Lamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.colours.holds(&COLOURS)
    }
}

openapi_runtime::model!(Lamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["colours"]),
    Rule::Properties(&[
        ("colours", &COLOURS),
        (
            "grid",
            &Schema(&[
                Rule::Type(Types::ARRAY),
                Rule::Items(&Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::NUMBER)])),
            ]),
        ),
    ]),
]);

static COLOURS: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::MinItems(1),
    Rule::MaxItems(3),
    Rule::UniqueItems,
    Rule::Items(schema::MinLength::<1>::STRING),
]);
