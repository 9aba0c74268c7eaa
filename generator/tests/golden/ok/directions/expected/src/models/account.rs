//! `Account`: an object.

use openapi_runtime::{Rule, Schema};
use super::Label;
use crate::schema::{self, Types};

/// Demanded as a whole where it stands alone, and in part in each direction.
#[derive(Clone, PartialEq)]
pub struct Account {
    /// Set by the server.
    pub id: String,
    pub label: Label,
    /// Never sent by the server.
    pub password: String,
    pub parts: Option<Vec<Account>>,
}

openapi_runtime::object!(Account: SCHEMA {
    id: "id" required => &schema::STRING,
    label: "label" required => &super::label::SCHEMA,
    password: "password" required => &Schema(&[Rule::Secret, Rule::Type(Types::STRING)]),
    parts: "parts" => schema::list_of!(&SCHEMA),
});
