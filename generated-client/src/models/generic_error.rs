//! `GenericError`: an object.

use crate::schema;

/// An error that is told in one sentence.
#[derive(Clone, PartialEq)]
pub struct GenericError {
    /// What went wrong, for people.
    pub detail: String,
    /// The kind of error, for programs.
    pub code: Option<String>,
}

impl GenericError {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(detail: impl Into<String>) -> Self {
        Self { detail: detail.into(), code: None }
    }
}

openapi_runtime::object!(GenericError: SCHEMA {
    detail: "detail" required => &schema::STRING,
    code: "code" => &schema::STRING,
});
