//! `House`: an object.

use openapi_runtime::{Map, Rule, Schema, Validate, Value};
use crate::schema::{self, Types};

/// The object `House`.
#[derive(Clone, PartialEq, Default)]
pub struct House {
    /// The member `rooms`.
    pub rooms: Option<Map<HouseRoomsValue>>,
    /// The member `notes`.
    pub notes: Option<Map<Value>>,
}

openapi_runtime::object!(House { rooms: "rooms", notes: "notes" });

impl Validate for House {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

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

openapi_runtime::object!(HouseRoomsValue { lamps: "lamps" });

impl Validate for HouseRoomsValue {
    const SCHEMA: &'static Schema = &ROOMS_VALUE_SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static ROOMS_VALUE_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("lamps", &schema::INTEGER)])]);
