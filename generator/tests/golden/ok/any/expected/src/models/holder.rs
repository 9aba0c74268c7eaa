//! `Holder`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Value, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Holder`.
#[derive(Clone, PartialEq)]
pub struct Holder {
    /// The member `content`.
    pub content: Value,
    /// Nobody knows of which type.
    pub label: Option<Value>,
}

impl Decode for Holder {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut content = None;
        let mut label = None;
        reader.members(&mut [("content", &mut content), ("label", &mut label)])?;
        Ok(Self { content: decode::required(content, "content")?, label })
    }
}

impl Encode for Holder {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("content", &self.content), ("label", &self.label)])
    }
}

impl Validate for Holder {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Holder);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["content"]),
    Rule::Properties(&[("content", &schema::ANY), ("label", &schema::ANY)]),
]);
