//! `Candle`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `Candle`.
#[derive(Clone, PartialEq)]
pub struct Candle {
    /// The member `kind`.
    pub kind: String,
    /// The member `scent`.
    pub scent: Option<String>,
}

openapi_runtime::object!(Candle: SCHEMA { kind: "kind" required, scent: "scent" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("scent", &schema::STRING)]),
]);
