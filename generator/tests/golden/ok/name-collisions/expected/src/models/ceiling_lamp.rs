//! `ceiling-lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct CeilingLamp {
    pub a_b: Option<String>,
    /// The member `a_b`.
    pub a_b2: Option<String>,
    /// The member `aB`.
    pub a_b3: Option<String>,
}

openapi_runtime::object!(CeilingLamp: SCHEMA { a_b: "a-b", a_b2: "a_b", a_b3: "aB" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("a-b", &schema::STRING),
        ("a_b", &schema::STRING),
        ("aB", &schema::STRING),
    ]),
]);
