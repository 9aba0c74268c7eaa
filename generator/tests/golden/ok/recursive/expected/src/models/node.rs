//! `Node`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Node {
    pub name: String,
    pub next: Option<Box<Node>>,
}

openapi_runtime::object!(Node: SCHEMA {
    name: "name" required => &schema::STRING,
    next: "next" => &SCHEMA,
});
