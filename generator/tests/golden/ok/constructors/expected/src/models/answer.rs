//! `Answer`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// What only the server makes.
#[derive(Clone, PartialEq)]
pub struct Answer {
    /// The member `name`.
    pub name: String,
    /// The member `label`.
    pub label: Option<String>,
}

impl Decode for Answer {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut label = None;
        reader.members(&mut [("name", &mut name), ("label", &mut label)])?;
        Ok(Self { name: decode::required(name, "name")?, label })
    }
}

impl Encode for Answer {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("label", &self.label)])
    }
}

impl Validate for Answer {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Answer);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING), ("label", &schema::STRING)]),
]);
