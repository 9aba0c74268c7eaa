//! `GenericError`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// An error that is told in one sentence.
#[derive(Clone, PartialEq)]
pub struct GenericError {
    /// What went wrong, for people.
    pub detail: String,
    /// The kind of error, for programs.
    pub code: Option<String>,
}

impl Decode for GenericError {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut detail = None;
        let mut code = None;
        reader.members(&mut [("detail", &mut detail), ("code", &mut code)])?;
        Ok(Self { detail: decode::required(detail, "detail")?, code })
    }
}

impl Encode for GenericError {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("detail", &self.detail), ("code", &self.code)])
    }
}

impl Validate for GenericError {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(GenericError);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["detail"]),
    Rule::Properties(&[("detail", &schema::STRING), ("code", &schema::STRING)]),
]);
