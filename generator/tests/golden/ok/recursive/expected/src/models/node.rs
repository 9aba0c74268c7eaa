//! `Node`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Node`.
#[derive(Clone, PartialEq)]
pub struct Node {
    /// The member `name`.
    pub name: String,
    /// The member `next`.
    pub next: Option<Box<Node>>,
}

impl Decode for Node {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut name = None;
        let mut next = None;
        reader.members(&mut [("name", &mut name), ("next", &mut next)])?;
        Ok(Self { name: decode::required(name, "name")?, next })
    }
}

impl Encode for Node {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("name", &self.name), ("next", &self.next)])
    }
}

impl Validate for Node {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Node);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING), ("next", &SCHEMA)]),
]);
