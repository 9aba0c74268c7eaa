//! `Answer`: an object.

use crate::schema;

/// What only the server makes.
#[derive(Clone, PartialEq)]
pub struct Answer {
    pub name: String,
    pub label: Option<String>,
}

impl Answer {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into(), label: None }
    }
}

openapi_runtime::object!(Answer: SCHEMA {
    name: "name" required => &schema::STRING,
    label: "label" => &schema::STRING,
});
