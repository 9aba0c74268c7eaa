//! `Lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    pub watt: Option<i64>,
    pub hours: Option<i32>,
    pub name: Option<String>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    watt: "watt" => &schema::INTEGER,
    hours: "hours" => &schema::INT32,
    name: "name" => &schema::STRING,
});
