//! `Dog`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Dog {
    /// Set by the server.
    pub id: i64,
    pub name: String,
}

openapi_runtime::object!(Dog: SCHEMA {
    id: "id" required => &schema::INTEGER,
    name: "name" required => &schema::STRING,
});
