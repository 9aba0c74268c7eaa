//! `ValidationError`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Map, Reader, Rule, Schema, Validate, Value, Writer,
};
use crate::schema::{self, Types};

/// What is wrong with a request. Besides the members below it has one for each invalid field, named after it,
/// with the messages about it.
#[derive(Clone, PartialEq, Default)]
pub struct ValidationError {
    /// Messages about the request as a whole.
    pub non_field_errors: Option<Vec<String>>,
    /// The kind of error, for programs.
    pub code: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<Value>,
}

impl Decode for ValidationError {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut non_field_errors = None;
        let mut code = None;
        let mut additional_properties = Map::new();
        reader.members_and(
            &mut [("non_field_errors", &mut non_field_errors), ("code", &mut code)],
            &mut additional_properties,
        )?;
        Ok(Self { non_field_errors, code, additional_properties })
    }
}

impl Encode for ValidationError {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members_and(
            &[("non_field_errors", &self.non_field_errors), ("code", &self.code)],
            &self.additional_properties,
        )
    }
}

impl Validate for ValidationError {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(ValidationError);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("non_field_errors", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)])),
        ("code", &schema::STRING),
    ]),
]);
