//! `Person request`: an object.

use openapi_runtime::Date;
use crate::schema;

/// As requests carry it: members that the server sets may be left out.
#[derive(Clone, PartialEq)]
pub struct PersonRequest {
    pub kind: String,
    /// Set by the server.
    pub since: Option<Date>,
}

impl PersonRequest {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), since: None }
    }
}

openapi_runtime::object!(PersonRequest: SCHEMA {
    kind: "kind" required => &schema::STRING,
    since: "since" => &schema::DATE,
});
