//! `Account`: an object.

use openapi_runtime::{Rule, Schema, Uuid};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Account {
    /// Set by the server.
    pub id: Uuid,
    pub name: String,
    /// Never sent by the server.
    pub password: String,
}

openapi_runtime::object!(Account: SCHEMA {
    id: "id" required => &schema::UUID,
    name: "name" required => &schema::STRING,
    password: "password" required => &Schema(&[Rule::Secret, Rule::Type(Types::STRING)]),
});
