//! `Account`: an object.

use openapi_runtime::{Rule, Schema};
use super::Label;
use crate::schema::Types;

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
    id: "id" required,
    label: "label" required,
    password: "password" required,
    parts: "parts",
});

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
