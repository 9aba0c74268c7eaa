//! `Room`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// A room of the house.
#[derive(Clone, PartialEq)]
pub struct Room {
    pub name: String,
}

openapi_runtime::object!(Room: SCHEMA { name: "name" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING)]),
]);
