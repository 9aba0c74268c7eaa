//! `Account response`: an object.

use openapi_runtime::{Rule, Schema};
use super::Label;
use crate::schema::{self, Types};

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
    id: "id" required => &schema::STRING,
    label: "label" required => &super::label::SCHEMA,
    password: "password" => &Schema(&[Rule::Secret, Rule::Type(Types::STRING)]),
    parts: "parts" => schema::list_of!(&SCHEMA),
});
