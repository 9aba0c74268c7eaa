//! `list_lamps json`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsJson {
    pub a: Option<i64>,
}

openapi_runtime::object!(ListLampsJson: SCHEMA { a: "a" => &schema::INTEGER });
