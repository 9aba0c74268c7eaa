//! `Label`: an object.

use crate::schema;

/// The same both ways.
#[derive(Clone, PartialEq)]
pub struct Label {
    pub text: String,
    /// Set by the server.
    pub seen: Option<bool>,
}

impl Label {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), seen: None }
    }
}

openapi_runtime::object!(Label: SCHEMA {
    text: "text" required => &schema::STRING,
    seen: "seen" => &schema::BOOLEAN,
});
