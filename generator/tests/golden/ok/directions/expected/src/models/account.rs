//! `Account`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use super::Label;
use crate::schema::Types;

/// Demanded as a whole where it stands alone, and in part in each direction.
#[derive(Clone, PartialEq)]
pub struct Account {
    /// Set by the server.
    pub id: String,
    /// The member `label`.
    pub label: Label,
    /// Never sent by the server.
    pub password: String,
    /// The member `parts`.
    pub parts: Option<Vec<Account>>,
}

impl Decode for Account {
    #[inline]
    fn decode(reader: &mut dyn Reader) -> Result<Self, DecodeError> {
        let mut id = None;
        let mut label = None;
        let mut password = None;
        let mut parts = None;
        reader.members(&mut [
            ("id", &mut id),
            ("label", &mut label),
            ("password", &mut password),
            ("parts", &mut parts),
        ])?;
        Ok(Self {
            id: decode::required(id, "id")?,
            label: decode::required(label, "label")?,
            password: decode::required(password, "password")?,
            parts,
        })
    }
}

impl Encode for Account {
    #[inline]
    fn encode(&self, writer: &mut dyn Writer) -> Result<(), EncodeError> {
        writer.members(&[
            ("id", &self.id),
            ("label", &self.label),
            ("password", &self.password),
            ("parts", &self.parts),
        ])
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
    Rule::Required(&["id", "label", "password"]),
    Rule::AllOf(&[
        &super::identified::SCHEMA,
        &Schema(&[
            Rule::Type(Types::OBJECT),
            Rule::Properties(&[
                ("label", &super::label::SCHEMA),
                ("password", &Schema(&[Rule::Secret, Rule::Type(Types::STRING)])),
                ("parts", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&SCHEMA)])),
            ]),
        ]),
    ]),
]);
