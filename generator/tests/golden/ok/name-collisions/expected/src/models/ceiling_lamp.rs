//! `ceiling-lamp`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer,
};
use crate::schema::{self, Types};

/// The object `ceiling-lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct CeilingLamp {
    /// The member `a-b`.
    pub a_b: Option<String>,
    /// The member `a_b`.
    pub a_b2: Option<String>,
    /// The member `aB`.
    pub a_b3: Option<String>,
}

impl Decode for CeilingLamp {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut a_b = None;
        let mut a_b2 = None;
        let mut a_b3 = None;
        reader.members(&mut [("a-b", &mut a_b), ("a_b", &mut a_b2), ("aB", &mut a_b3)])?;
        Ok(Self { a_b, a_b2, a_b3 })
    }
}

impl Encode for CeilingLamp {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("a-b", &self.a_b), ("a_b", &self.a_b2), ("aB", &self.a_b3)])
    }
}

impl Validate for CeilingLamp {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(CeilingLamp);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("a-b", &schema::STRING),
        ("a_b", &schema::STRING),
        ("aB", &schema::STRING),
    ]),
]);
