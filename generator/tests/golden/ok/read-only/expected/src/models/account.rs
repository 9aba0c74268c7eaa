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
    id: "id" required,
    name: "name" required,
    password: "password" required,
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["id", "name", "password"]),
    Rule::Properties(&[
        ("id", &schema::UUID),
        ("name", &schema::STRING),
        ("password", &Schema(&[Rule::Secret, Rule::Type(Types::STRING)])),
    ]),
]);
