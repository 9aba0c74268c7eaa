//! `Cat`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Cat {
    /// Set by the server.
    pub id: i64,
    pub name: String,
}

openapi_runtime::object!(Cat: SCHEMA {
    id: "id" required => &schema::INTEGER,
    name: "name" required => &schema::STRING,
});
