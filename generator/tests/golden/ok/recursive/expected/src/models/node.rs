//! `Node`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Node {
    pub name: String,
    pub next: Option<Box<Node>>,
}

openapi_runtime::object!(Node: SCHEMA { name: "name" required, next: "next" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING), ("next", &SCHEMA)]),
]);
