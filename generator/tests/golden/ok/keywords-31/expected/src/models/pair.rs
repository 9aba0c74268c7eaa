//! `Pair`: an array of so many items.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, encode,
};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Pair(
    pub Option<String>,
    pub Option<i64>,
);

impl Decode for Pair {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut item_1 = None;
        let mut item_2 = None;
        reader.items(&mut [&mut item_1, &mut item_2])?;
        Ok(Self(item_1, item_2))
    }
}

impl Encode for Pair {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.items(&[&self.0, &self.1])
    }
}

impl Validate for Pair {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        encode::is_without_gap(&[&self.0, &self.1])
    }
}

openapi_runtime::model!(Pair);

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::PrefixItems(&[&schema::STRING, &schema::INTEGER]),
    Rule::Items(&schema::NEVER),
]);
