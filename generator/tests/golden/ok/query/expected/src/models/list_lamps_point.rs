//! `list_lamps point`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct ListLampsPoint {
    pub x: Option<i64>,
    pub y: Option<i64>,
}

openapi_runtime::object!(ListLampsPoint: SCHEMA {
    x: "x" => &schema::INTEGER,
    y: "y" => &schema::INTEGER,
});
