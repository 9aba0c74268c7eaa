//! `Person`: an object.

use openapi_runtime::{Date, Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Person {
    pub kind: String,
    /// Set by the server.
    pub since: Date,
}

openapi_runtime::object!(Person: SCHEMA { kind: "kind" required, since: "since" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "since"]),
    Rule::Properties(&[("kind", &schema::STRING), ("since", &schema::DATE)]),
]);
