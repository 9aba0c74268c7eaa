//! `list_lamps filter`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsFilter {
    pub watt: Option<i64>,
}

openapi_runtime::object!(ListLampsFilter: SCHEMA { watt: "watt" => &schema::INTEGER });
