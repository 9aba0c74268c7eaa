//! `Cat`: an object.

use openapi_runtime::{Rule, Schema, number::Num};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Cat {
    pub kind: String,
    /// At most 9.
    pub lives: i64,
}

openapi_runtime::object!(Cat: SCHEMA {
    kind: "kind" required,
    lives: "lives" required holds(&LIVES),
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "lives"]),
    Rule::Properties(&[("kind", &schema::STRING), ("lives", &LIVES)]),
]);

static LIVES: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Maximum(Num::Int(9))]);
