//! `Person`: an object.

use openapi_runtime::{Date, Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Person`.
#[derive(Clone, PartialEq)]
pub struct Person {
    /// The member `kind`.
    pub kind: String,
    /// Set by the server.
    pub since: Date,
}

openapi_runtime::object!(Person { kind: "kind" required, since: "since" required });

impl Validate for Person {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "since"]),
    Rule::Properties(&[("kind", &schema::STRING), ("since", &schema::DATE)]),
]);
