//! `Candle`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Candle {
    pub kind: String,
    pub scent: Option<String>,
}

openapi_runtime::object!(Candle: SCHEMA { kind: "kind" required, scent: "scent" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("scent", &schema::STRING)]),
]);
