//! `GenericError`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// An error that is told in one sentence.
#[derive(Clone, PartialEq)]
pub struct GenericError {
    /// What went wrong, for people.
    pub detail: String,
    /// The kind of error, for programs.
    pub code: Option<String>,
}

openapi_runtime::object!(GenericError { detail: "detail" required, code: "code" });

impl Validate for GenericError {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["detail"]),
    Rule::Properties(&[("detail", &schema::STRING), ("code", &schema::STRING)]),
]);
