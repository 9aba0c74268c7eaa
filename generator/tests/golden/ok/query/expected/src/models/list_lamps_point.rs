//! `list_lamps point`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `list_lamps point`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsPoint {
    /// The member `x`.
    pub x: Option<i64>,
    /// The member `y`.
    pub y: Option<i64>,
}

openapi_runtime::object!(ListLampsPoint { x: "x", y: "y" });

impl Validate for ListLampsPoint {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("x", &schema::INTEGER), ("y", &schema::INTEGER)]),
]);
