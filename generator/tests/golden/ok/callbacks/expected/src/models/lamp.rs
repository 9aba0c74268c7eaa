//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Set by the server.
    pub id: i64,
    /// Not empty.
    pub name: String,
}

openapi_runtime::object!(Lamp: SCHEMA {
    id: "id" required,
    name: "name" required holds(schema::MinLength::<1>::STRING),
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["id", "name"]),
    Rule::Properties(&[("id", &schema::INTEGER), ("name", schema::MinLength::<1>::STRING)]),
]);
