//! `Problem`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `Problem`.
#[derive(Clone, PartialEq, Default)]
pub struct Problem {
    /// The member `detail`.
    pub detail: Option<String>,
}

impl Decode for Problem {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut detail = None;
        reader.members(&mut [("detail", &mut detail)])?;
        Ok(Self { detail })
    }
}

impl Encode for Problem {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("detail", &self.detail)])
    }
}

impl Validate for Problem {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Problem);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("detail", &schema::STRING)])]);
