//! `House`: an object.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct House {
    pub rooms: Option<Map<HouseRoomsValue>>,
    pub notes: Option<Map<Value>>,
}

openapi_runtime::object!(House: SCHEMA {
    rooms: "rooms" => &Schema(&[
        Rule::Type(Types::OBJECT),
        Rule::AdditionalProperties(&ROOMS_VALUE_SCHEMA),
    ]),
    notes: "notes" => &schema::OBJECT,
});

#[derive(Clone, PartialEq, Default)]
pub struct HouseRoomsValue {
    pub lamps: Option<i64>,
}

openapi_runtime::object!(HouseRoomsValue: ROOMS_VALUE_SCHEMA {
    lamps: "lamps" => &schema::INTEGER,
});
