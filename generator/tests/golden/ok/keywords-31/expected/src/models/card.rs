//! `Card`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Map, Pattern, Reader, Rule, Schema, Validate, Value,
    Writer, encode,
};
use crate::schema::{self, Types};

/// The object `Card`.
#[derive(Clone, PartialEq, Default)]
pub struct Card {
    /// The member `number`.
    pub number: Option<String>,
    /// The member `owner`.
    pub owner: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

impl Decode for Card {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut number = None;
        let mut owner = None;
        let mut additional_properties = Map::new();
        reader.members_and(
            &mut [("number", &mut number), ("owner", &mut owner)],
            &mut additional_properties,
        )?;
        Ok(Self { number, owner, additional_properties })
    }
}

impl Encode for Card {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members_and(
            &[("number", &self.number), ("owner", &self.owner)],
            &self.additional_properties,
        )
    }
}

impl Validate for Card {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        Self::SCHEMA.accepts(&encode::to_value(self))
    }
}

openapi_runtime::model!(Card);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::DependentRequired(&[("number", &["owner"])]),
    Rule::Properties(&[("number", &schema::STRING), ("owner", &schema::STRING)]),
    Rule::PatternProperties(&[(&PATTERN, &schema::STRING)]),
]);

static PATTERN: Pattern = Pattern::linear("^x-", "\\Ax-");
