//! `Account request`: an object.

use openapi_runtime::{Rule, Schema};
use super::Label;
use crate::schema::{self, Types};

/// Demanded as a whole where it stands alone, and in part in each direction.
///
/// As requests carry it: members that the server sets may be left out.
#[derive(Clone, PartialEq)]
pub struct AccountRequest {
    /// Set by the server.
    pub id: Option<String>,
    pub label: Label,
    /// Never sent by the server.
    pub password: String,
    pub parts: Option<Vec<AccountRequest>>,
}

impl AccountRequest {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(label: Label, password: impl Into<String>) -> Self {
        Self { id: None, label, password: password.into(), parts: None }
    }
}

openapi_runtime::object!(AccountRequest: SCHEMA {
    id: "id" => &schema::STRING,
    label: "label" required => &super::label::SCHEMA,
    password: "password" required => &Schema(&[Rule::Secret, Rule::Type(Types::STRING)]),
    parts: "parts" => schema::list_of!(&SCHEMA),
});
