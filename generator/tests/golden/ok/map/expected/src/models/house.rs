//! `House`: an object.

use openapi_runtime::{Map, Rule, Schema, Value};
use crate::schema::{self, Types};

/// The object `House`.
#[derive(Clone, PartialEq, Default)]
pub struct House {
    /// The member `rooms`.
    pub rooms: Option<Map<HouseRoomsValue>>,
    /// The member `notes`.
    pub notes: Option<Map<Value>>,
}

openapi_runtime::object!(House: SCHEMA { rooms: "rooms", notes: "notes" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        (
            "rooms",
            &Schema(&[Rule::Type(Types::OBJECT), Rule::AdditionalProperties(&ROOMS_VALUE_SCHEMA)]),
        ),
        ("notes", &schema::OBJECT),
    ]),
]);

/// The object `House rooms value`.
#[derive(Clone, PartialEq, Default)]
pub struct HouseRoomsValue {
    /// The member `lamps`.
    pub lamps: Option<i64>,
}

openapi_runtime::object!(HouseRoomsValue: ROOMS_VALUE_SCHEMA { lamps: "lamps" });

pub(super) static ROOMS_VALUE_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("lamps", &schema::INTEGER)])]);
