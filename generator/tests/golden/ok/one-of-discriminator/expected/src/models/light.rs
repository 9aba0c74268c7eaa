//! `Light`: one of several types.

use openapi_runtime::Value;
use super::{Candle, Lamp};

/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum Light {
    /// The alternative for `lamp`, `bulb`.
    Lamp(Lamp),
    /// The alternative for `Candle`.
    Candle(Candle),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([discriminated] Light: SCHEMA by "kind" {
    Lamp: "lamp" | "bulb" => &super::lamp::SCHEMA,
    Candle: "Candle" => &super::candle::SCHEMA,
});
