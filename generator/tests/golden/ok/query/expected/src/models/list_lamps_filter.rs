//! `list_lamps filter`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsFilter {
    pub watt: Option<i64>,
}

openapi_runtime::object!(ListLampsFilter: SCHEMA { watt: "watt" });

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &schema::INTEGER)])]);
