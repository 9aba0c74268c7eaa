//! `Node`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `Node`.
#[derive(Clone, PartialEq)]
pub struct Node {
    /// The member `name`.
    pub name: String,
    /// The member `next`.
    pub next: Option<Box<Node>>,
}

openapi_runtime::object!(Node: SCHEMA { name: "name" required, next: "next" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name"]),
    Rule::Properties(&[("name", &schema::STRING), ("next", &SCHEMA)]),
]);
