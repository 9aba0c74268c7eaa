//! `Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub kind: String,
    pub watt: i64,
}

openapi_runtime::object!(Lamp: SCHEMA { kind: "kind" required, watt: "watt" required });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind", "watt"]),
    Rule::Properties(&[("kind", &schema::STRING), ("watt", &schema::INTEGER)]),
]);
