//! `Cat request`: an object.

use crate::schema;

/// As requests carry it: members that the server sets may be left out.
#[derive(Clone, PartialEq)]
pub struct CatRequest {
    /// Set by the server.
    pub id: Option<i64>,
    pub name: String,
}

impl CatRequest {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { id: None, name: name.into() }
    }
}

openapi_runtime::object!(CatRequest: SCHEMA {
    id: "id" => &schema::INTEGER,
    name: "name" required => &schema::STRING,
});
