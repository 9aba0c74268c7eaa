//! `GenericError`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

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

openapi_runtime::object!(GenericError: SCHEMA { detail: "detail" required, code: "code" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["detail"]),
    Rule::Properties(&[("detail", &schema::STRING), ("code", &schema::STRING)]),
]);
