//! `Account`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Uuid, Validate, Writer, decode,
};
use crate::schema::{self, Types};

/// The object `Account`.
#[derive(Clone, PartialEq)]
pub struct Account {
    /// Set by the server.
    pub id: Uuid,
    /// The member `name`.
    pub name: String,
    /// Never sent by the server.
    pub password: String,
}

impl Decode for Account {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut name = None;
        let mut password = None;
        reader.members(&mut [("id", &mut id), ("name", &mut name), ("password", &mut password)])?;
        Ok(Self {
            id: decode::required(id, "id")?,
            name: decode::required(name, "name")?,
            password: decode::required(password, "password")?,
        })
    }
}

impl Encode for Account {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[("id", &self.id), ("name", &self.name), ("password", &self.password)])
    }
}

impl Validate for Account {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(Account);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["id", "name", "password"]),
    Rule::Properties(&[
        ("id", &schema::UUID),
        ("name", &schema::STRING),
        ("password", &Schema(&[Rule::Secret, Rule::Type(Types::STRING)])),
    ]),
]);
