//! `Lamp`: an object.

use openapi_runtime::Nullable;
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub name: String,
    pub room: Nullable<String>,
    pub watt: Option<i64>,
    pub colour: Option<Nullable<String>>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    name: "name" required => &schema::STRING,
    room: "room" required => &schema::STRING_OR_NULL,
    watt: "watt" => &schema::INTEGER,
    colour: "colour" => &schema::STRING_OR_NULL,
});
