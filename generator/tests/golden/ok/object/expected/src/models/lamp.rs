//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub name: String,
    pub room: Nullable<String>,
    pub watt: Option<i64>,
    pub colour: Option<Nullable<String>>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    name: "name" required,
    room: "room" required,
    watt: "watt",
    colour: "colour",
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["name", "room"]),
    Rule::Properties(&[
        ("name", &schema::STRING),
        ("room", &schema::STRING_OR_NULL),
        ("watt", &schema::INTEGER),
        ("colour", &schema::STRING_OR_NULL),
    ]),
]);
