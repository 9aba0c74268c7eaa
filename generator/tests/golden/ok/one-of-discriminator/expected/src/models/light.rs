//! `Light`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
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

openapi_runtime::union!([whole] Light: SCHEMA by ARMS { 0 => Lamp, 1 => Candle });

pub(super) static SCHEMA: Schema = Schema(&[Rule::Discriminator(
    "kind",
    &[
        ("lamp", &super::lamp::SCHEMA),
        ("bulb", &super::lamp::SCHEMA),
        ("Candle", &super::candle::SCHEMA),
    ],
)]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[(&["lamp", "bulb"], &super::lamp::SCHEMA), (&["Candle"], &super::candle::SCHEMA)],
};
