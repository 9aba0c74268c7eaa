//! `Ignored`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `Ignored`.
#[derive(Clone, PartialEq, Default)]
pub struct Ignored {
    /// The member `name`.
    pub name: Option<String>,
}

impl Decode for Ignored {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        reader.members(&mut [("name", &mut name)])?;
        Ok(Self { name })
    }
}

impl Encode for Ignored {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name)])
    }
}

impl Validate for Ignored {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Ignored);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("name", &schema::STRING)])]);
