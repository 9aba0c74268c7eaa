//! `House`: an object.

use openapi_runtime::{Map, Value};
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct House {
    pub rooms: Option<Map<HouseRoomsValue>>,
    pub notes: Option<Map<Value>>,
}

openapi_runtime::object!(House: SCHEMA {
    rooms: "rooms" => schema::map_of!(&ROOMS_VALUE_SCHEMA),
    notes: "notes" => &schema::OBJECT,
});

#[derive(Clone, PartialEq, Default)]
pub struct HouseRoomsValue {
    pub lamps: Option<i64>,
}

openapi_runtime::object!(HouseRoomsValue: ROOMS_VALUE_SCHEMA {
    lamps: "lamps" => &schema::INTEGER,
});
