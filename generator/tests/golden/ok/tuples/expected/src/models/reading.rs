//! `Reading`: an array of so many items.

use openapi_runtime::{
    DateTime, Decode, DecodeError, Encode, EncodeError, Nullable, Reader, Rule, Schema, Validate,
    Writer, decode, encode,
};
use super::Point;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Reading(
    pub DateTime,
    pub Option<Point>,
    pub Option<String>,
    pub Option<Nullable<String>>,
);

impl Decode for Reading {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut item_1 = None;
        let mut item_2 = None;
        let mut item_3 = None;
        let mut item_4 = None;
        reader.items(&mut [&mut item_1, &mut item_2, &mut item_3, &mut item_4])?;
        Ok(Self(decode::required_item(item_1, 1)?, item_2, item_3, item_4))
    }
}

impl Encode for Reading {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.items(&[&self.0, &self.1, &self.2, &self.3])
    }
}

impl Validate for Reading {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        encode::is_without_gap(&[&self.1, &self.2, &self.3]) && self.1.is_valid()
    }
}

openapi_runtime::model!(Reading);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::MinItems(1),
    Rule::MaxItems(4),
    Rule::PrefixItems(&[
        &schema::DATE_TIME, &super::point::SCHEMA, &schema::STRING, &schema::STRING_OR_NULL,
    ]),
]);
