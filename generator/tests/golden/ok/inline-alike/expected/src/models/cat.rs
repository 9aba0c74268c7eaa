//! `Cat`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Cat {
    /// Set by the server.
    pub id: i64,
    pub name: String,
}

openapi_runtime::object!(Cat: SCHEMA { id: "id" required, name: "name" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["id", "name"]),
    Rule::Properties(&[("id", &schema::INTEGER), ("name", &schema::STRING)]),
]);
