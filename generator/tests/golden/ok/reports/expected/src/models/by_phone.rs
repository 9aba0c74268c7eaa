//! `ByPhone`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
    number::Num,
};
use crate::schema::{self, Types};

/// The object `ByPhone`.
#[derive(Clone, PartialEq)]
pub struct ByPhone {
    /// The member `phone`.
    pub phone: String,
    /// Never sent by the server.
    ///
    /// At least 10.
    pub code: i64,
}

impl Decode for ByPhone {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut phone = None;
        let mut code = None;
        reader.members(&mut [("phone", &mut phone), ("code", &mut code)])?;
        Ok(Self { phone: decode::required(phone, "phone")?, code: decode::required(code, "code")? })
    }
}

impl Encode for ByPhone {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("phone", &self.phone), ("code", &self.code)])
    }
}

impl Validate for ByPhone {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        self.code.holds(&CODE)
    }
}

openapi_runtime::model!(ByPhone);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["phone", "code"]),
    Rule::Properties(&[("phone", &schema::STRING), ("code", &CODE)]),
]);

static CODE: Schema =
    Schema(&[Rule::Secret, Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(10))]);
