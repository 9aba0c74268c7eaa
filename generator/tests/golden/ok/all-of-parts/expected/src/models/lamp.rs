//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema, number::Num};
use crate::schema::{self, Types};

/// A lamp, by what it is and by what this place asks of it.
///
/// The schema accepts `null` too, as `Nullable` of this type.
#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub state: LampState,
    /// At most 2 items.
    pub words: Vec<String>,
    pub switches: Option<Vec<LampSwitchesItem>>,
    pub bulb: Option<Nullable<LampBulb>>,
    pub parts: Option<Vec<Nullable<Lamp>>>,
    /// At least 1, at least 2.
    pub volts: Option<i64>,
}

openapi_runtime::object!([nullable] Lamp: SCHEMA {
    state: "state" required valid => &STATE_SCHEMA,
    words: "words" required holds => &WORDS,
    switches: "switches" => schema::list_of!(&SWITCHES_ITEM_SCHEMA),
    bulb: "bulb" => schema::or_null!(&BULB_SCHEMA),
    parts: "parts" valid => schema::list_of!(&SCHEMA),
    volts: "volts" holds => &VOLTS,
});

static WORDS: Schema = Schema(&[
    Rule::Type(Types::ARRAY),
    Rule::MaxItems(2),
    Rule::Items(schema::MaxLength::<4>::STRING),
]);

static VOLTS: Schema = Schema(&[Rule::Type(Types::INTEGER), Rule::Minimum(Num::Int(2))]);

openapi_runtime::string_enum! {
    pub enum LampState: STATE_SCHEMA {
        On = "on",
        Off = "off",
    }
}

#[derive(Clone, PartialEq)]
pub struct LampSwitchesItem {
    pub label: String,
}

openapi_runtime::object!(LampSwitchesItem: SWITCHES_ITEM_SCHEMA {
    label: "label" required => &schema::STRING,
});

#[derive(Clone, PartialEq)]
pub struct LampBulb {
    pub watt: i64,
}

openapi_runtime::object!(LampBulb: BULB_SCHEMA { watt: "watt" required => &schema::INTEGER });
