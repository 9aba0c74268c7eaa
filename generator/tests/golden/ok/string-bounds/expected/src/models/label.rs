//! `Label`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use super::Code;
use crate::schema::{self, Types};

/// The object `Label`.
#[derive(Clone, PartialEq)]
pub struct Label {
    /// The member `code`.
    pub code: Code,
    /// At most 100 characters.
    pub text: Option<String>,
}

impl Decode for Label {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut code = None;
        let mut text = None;
        reader.members(&mut [("code", &mut code), ("text", &mut text)])?;
        Ok(Self { code: decode::required(code, "code")?, text })
    }
}

impl Encode for Label {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("code", &self.code), ("text", &self.text)])
    }
}

impl Validate for Label {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.code.is_valid() && self.text.holds(schema::MaxLength::<100>::STRING)
    }
}

openapi_runtime::model!(Label);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["code"]),
    Rule::Properties(&[("code", &super::code::SCHEMA), ("text", schema::MaxLength::<100>::STRING)]),
]);
