//! `list_lamps parameters`: their types.

use crate::schema;

openapi_runtime::string_enum! {
    pub enum ListLampsColourItem: SCHEMA {
        Red = "red",
        Green = "green",
    }
}

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsFilter {
    pub watt: Option<i64>,
}

openapi_runtime::object!(ListLampsFilter: LIST_LAMPS_FILTER_SCHEMA {
    watt: "watt" => &schema::INTEGER,
});

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsPoint {
    pub x: Option<i64>,
    pub y: Option<i64>,
}

openapi_runtime::object!(ListLampsPoint: LIST_LAMPS_POINT_SCHEMA {
    x: "x" => &schema::INTEGER,
    y: "y" => &schema::INTEGER,
});

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsJson {
    pub a: Option<i64>,
}

openapi_runtime::object!(ListLampsJson: LIST_LAMPS_JSON_SCHEMA { a: "a" => &schema::INTEGER });
