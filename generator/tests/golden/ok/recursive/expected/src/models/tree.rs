//! `Tree`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::Types;

/// The object `Tree`.
#[derive(Clone, PartialEq, Default)]
pub struct Tree {
    /// The member `branches`.
    pub branches: Option<Vec<Tree>>,
}

impl Decode for Tree {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut branches = None;
        reader.members(&mut [("branches", &mut branches)])?;
        Ok(Self { branches })
    }
}

impl Encode for Tree {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("branches", &self.branches)])
    }
}

impl Validate for Tree {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Tree);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("branches", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&SCHEMA)]))]),
]);
