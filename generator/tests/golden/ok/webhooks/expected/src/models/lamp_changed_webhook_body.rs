//! `lamp.changed webhook body`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `lamp.changed webhook body`.
#[derive(Clone, PartialEq)]
pub struct LampChangedWebhookBody {
    /// The member `name`.
    pub name: String,
}

impl Decode for LampChangedWebhookBody {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        reader.members(&mut [("name", &mut name)])?;
        Ok(Self { name: decode::required(name, "name")? })
    }
}

impl Encode for LampChangedWebhookBody {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name)])
    }
}

impl Validate for LampChangedWebhookBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(LampChangedWebhookBody);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
