//! `Dog`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

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

openapi_runtime::object!(Dog: SCHEMA { kind: "kind" required, barks: "barks" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("barks", &schema::BOOLEAN)]),
]);
