//! `Light`: one of several types.

use openapi_runtime::Value;
use crate::schema;

#[derive(Clone, PartialEq)]
pub enum Light {
    Lamp(LightLamp),
    Candle(LightCandle),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of, as_written] Light: SCHEMA {
    Lamp => &LAMP_SCHEMA,
    Candle => &CANDLE_SCHEMA,
});

#[derive(Clone, PartialEq)]
pub struct LightLamp {
    pub watt: i64,
}

openapi_runtime::object!(LightLamp: LAMP_SCHEMA { watt: "watt" required => &schema::INTEGER });

#[derive(Clone, PartialEq)]
pub struct LightCandle {
    pub wax: String,
}

openapi_runtime::object!(LightCandle: CANDLE_SCHEMA { wax: "wax" required => &schema::STRING });
