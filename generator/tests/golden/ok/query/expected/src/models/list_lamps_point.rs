//! `list_lamps point`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

/// The object `list_lamps point`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsPoint {
    /// The member `x`.
    pub x: Option<i64>,
    /// The member `y`.
    pub y: Option<i64>,
}

openapi_runtime::object!(ListLampsPoint: SCHEMA { x: "x", y: "y" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("x", &schema::INTEGER), ("y", &schema::INTEGER)]),
]);
