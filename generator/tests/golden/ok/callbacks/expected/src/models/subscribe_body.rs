//! `subscribe body`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `subscribe body`.
#[derive(Clone, PartialEq)]
pub struct SubscribeBody {
    /// The member `url`.
    pub url: String,
}

impl Decode for SubscribeBody {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut url = None;
        reader.members(&mut [("url", &mut url)])?;
        Ok(Self { url: decode::required(url, "url")? })
    }
}

impl Encode for SubscribeBody {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("url", &self.url)])
    }
}

impl Validate for SubscribeBody {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.url.holds(&schema::URI)
    }
}

openapi_runtime::model!(SubscribeBody);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["url"]),
    Rule::Properties(&[("url", &schema::URI)]),
]);
