//! `Candle`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `Candle`.
#[derive(Clone, PartialEq)]
pub struct Candle {
    /// The member `kind`.
    pub kind: String,
    /// The member `scent`.
    pub scent: Option<String>,
}

openapi_runtime::object!(Candle { kind: "kind" required, scent: "scent" });

impl Validate for Candle {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["kind"]),
    Rule::Properties(&[("kind", &schema::STRING), ("scent", &schema::STRING)]),
]);
