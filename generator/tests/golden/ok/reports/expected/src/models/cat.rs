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
    kind: "kind" required => &schema::STRING,
    lives: "lives" required holds => &LIVES,
});

static LIVES: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Maximum(Num::Int(9))]);
