//! `list_lamps json`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `list_lamps json`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsJson {
    /// The member `a`.
    pub a: Option<i64>,
}

impl Decode for ListLampsJson {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut a = None;
        reader.members(&mut [("a", &mut a)])?;
        Ok(Self { a })
    }
}

impl Encode for ListLampsJson {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("a", &self.a)])
    }
}

impl Validate for ListLampsJson {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(ListLampsJson);

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("a", &schema::INTEGER)])]);
