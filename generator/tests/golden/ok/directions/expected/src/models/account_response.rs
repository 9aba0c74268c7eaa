//! `Account response`: an object.

use openapi_runtime::{Rule, Schema};
use super::Label;
use crate::schema::Types;

/// Demanded as a whole where it stands alone, and in part in each direction.
///
/// As responses carry it: members that only requests have may be left out.
#[derive(Clone, PartialEq)]
pub struct AccountResponse {
    /// Set by the server.
    pub id: String,
    pub label: Label,
    /// Never sent by the server.
    pub password: Option<String>,
    pub parts: Option<Vec<AccountResponse>>,
}

impl AccountResponse {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(id: impl Into<String>, label: Label) -> Self {
        Self { id: id.into(), label, password: None, parts: None }
    }
}

openapi_runtime::object!(AccountResponse: SCHEMA {
    id: "id" required,
    label: "label" required,
    password: "password",
    parts: "parts",
});

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
