//! `Dog`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub barks: Option<bool>,
}

impl Dog {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self { kind: kind.into(), barks: None }
    }
}

openapi_runtime::object!(Dog: SCHEMA {
    kind: "kind" required => &schema::STRING,
    barks: "barks" => &schema::BOOLEAN,
});
