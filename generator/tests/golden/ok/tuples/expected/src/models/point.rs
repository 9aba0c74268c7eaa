//! `Point`: an array of so many items.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
    number::Num,
};
use crate::schema::{self, Types};

/// Longitude and latitude.
#[derive(Clone, PartialEq)]
pub struct Point(
    /// At least -180, at most 180.
    pub f64,
    /// At least -90, at most 90.
    pub f64,
);

impl Decode for Point {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut item_1 = None;
        let mut item_2 = None;
        reader.items(&mut [&mut item_1, &mut item_2])?;
        Ok(Self(decode::required_item(item_1, 2)?, decode::required_item(item_2, 2)?))
    }
}

impl Encode for Point {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.items(&[&self.0, &self.1])
    }
}

impl Validate for Point {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.0.holds(&ITEM_1) && self.1.holds(&ITEM_2)
    }
}

openapi_runtime::model!(Point);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::MinItems(2),
    Rule::PrefixItems(&[
        &Schema(&[
            Rule::Type(Types::NUMBER),
            Rule::Minimum(Num::Int(-180)),
            Rule::Maximum(Num::Int(180)),
        ]),
        &Schema(&[
            Rule::Type(Types::NUMBER),
            Rule::Minimum(Num::Int(-90)),
            Rule::Maximum(Num::Int(90)),
        ]),
    ]),
    Rule::Items(&schema::NEVER),
]);

static ITEM_1: Schema = Schema(&[
    Rule::Type(Types::NUMBER),
    Rule::Minimum(Num::Int(-180)),
    Rule::Maximum(Num::Int(180)),
]);

static ITEM_2: Schema =
    Schema(&[Rule::Type(Types::NUMBER), Rule::Minimum(Num::Int(-90)), Rule::Maximum(Num::Int(90))]);
