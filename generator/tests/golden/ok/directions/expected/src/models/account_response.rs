//! `Account response`: an object.

use openapi_runtime::{
    Decode, DecodeError, Encode, EncodeError, Reader, Rule, Schema, Validate, Writer, decode,
};
use super::Label;
use crate::schema::Types;

/// Demanded as a whole where it stands alone, and in part in each direction.
///
/// As responses carry it: members that only requests have may be left out.
#[derive(Clone, PartialEq)]
pub struct AccountResponse {
    /// Set by the server.
    pub id: String,
    /// The member `label`.
    pub label: Label,
    /// Never sent by the server.
    pub password: Option<String>,
    /// The member `parts`.
    pub parts: Option<Vec<AccountResponse>>,
}

impl Decode for AccountResponse {
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
            password,
            parts,
        })
    }
}

impl Encode for AccountResponse {
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

impl Validate for AccountResponse {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

openapi_runtime::model!(AccountResponse);

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Required(&["id", "label"]),
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
