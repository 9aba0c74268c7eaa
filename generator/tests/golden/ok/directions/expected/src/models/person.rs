//! `Person`: an object.

use openapi_runtime::Date;
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Person {
    pub kind: String,
    /// Set by the server.
    pub since: Date,
}

openapi_runtime::object!(Person: SCHEMA {
    kind: "kind" required => &schema::STRING,
    since: "since" required => &schema::DATE,
});
