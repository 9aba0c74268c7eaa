//! `mod`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `mod`.
#[derive(Clone, PartialEq, Default)]
pub struct Mod {
    /// The member `match`.
    pub r#match: Option<String>,
}

impl Decode for Mod {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut r#match = None;
        reader.members(&mut [("match", &mut r#match)])?;
        Ok(Self { r#match })
    }
}

impl Encode for Mod {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("match", &self.r#match)])
    }
}

impl Validate for Mod {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Mod);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("match", &schema::STRING)])]);
