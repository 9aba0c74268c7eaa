//! `Sum`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use super::Expression;
use crate::schema::Types;

/// The object `Sum`.
#[derive(Clone, PartialEq)]
pub struct Sum {
    /// The member `left`.
    pub left: Box<Expression>,
    /// The member `right`.
    pub right: Box<Expression>,
}

impl Decode for Sum {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut left = None;
        let mut right = None;
        reader.members(&mut [("left", &mut left), ("right", &mut right)])?;
        Ok(Self { left: decode::required(left, "left")?, right: decode::required(right, "right")? })
    }
}

impl Encode for Sum {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("left", &self.left), ("right", &self.right)])
    }
}

impl Validate for Sum {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.left.is_valid() && self.right.is_valid()
    }
}

openapi_runtime::model!(Sum);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["left", "right"]),
    Rule::Properties(&[
        ("left", &super::expression::SCHEMA),
        ("right", &super::expression::SCHEMA),
    ]),
]);
