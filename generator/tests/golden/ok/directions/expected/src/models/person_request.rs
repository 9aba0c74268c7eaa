//! `Person request`: an object.

use openapi_runtime::{Date, Rule, Schema};
use crate::schema::{self, Types};

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

openapi_runtime::object!(PersonRequest: SCHEMA { kind: "kind" required, since: "since" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("since", &schema::DATE)]),
]);
