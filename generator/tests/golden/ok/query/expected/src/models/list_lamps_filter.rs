//! `list_lamps filter`: an object.

use openapi_runtime::{Rule, Schema, Validate};
use crate::schema::{self, Types};

/// The object `list_lamps filter`.
#[derive(Clone, PartialEq, Default)]
pub struct ListLampsFilter {
    /// The member `watt`.
    pub watt: Option<i64>,
}

openapi_runtime::object!(ListLampsFilter { watt: "watt" });

impl Validate for ListLampsFilter {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &schema::INTEGER)])]);
