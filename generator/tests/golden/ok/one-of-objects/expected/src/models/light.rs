//! `Light`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use crate::schema;

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Light {
    Lamp(LightLamp),
    Candle(LightCandle),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again, as_written] Light: SCHEMA by ARMS { 0 => Lamp, 1 => Candle });

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[&LAMP_SCHEMA, &CANDLE_SCHEMA])]);

static ARMS: Arms =
    Arms { property: None, exclusive: true, arms: &[(&[], &LAMP_SCHEMA), (&[], &CANDLE_SCHEMA)] };

/// Lamp
#[derive(Clone, PartialEq)]
pub struct LightLamp {
    pub watt: i64,
}

openapi_runtime::object!(LightLamp: LAMP_SCHEMA { watt: "watt" required => &schema::INTEGER });

/// Candle
#[derive(Clone, PartialEq)]
pub struct LightCandle {
    pub wax: String,
}

openapi_runtime::object!(LightCandle: CANDLE_SCHEMA { wax: "wax" required => &schema::STRING });
