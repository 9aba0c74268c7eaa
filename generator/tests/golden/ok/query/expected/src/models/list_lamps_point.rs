//! `list_lamps point`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsPoint {
    pub x: Option<i64>,
    pub y: Option<i64>,
}

openapi_runtime::object!(ListLampsPoint: SCHEMA { x: "x", y: "y" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("x", &schema::INTEGER), ("y", &schema::INTEGER)]),
]);
