//! `Device`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{Blind, Lamp};
use crate::schema::{self, Literal};

/// Chosen by the member `kind`.
#[derive(Clone, PartialEq)]
pub enum Device {
    /// The alternative for `lamp`.
    Lamp(Lamp),
    /// The alternative for `blind`.
    Blind(Blind),
    /// The alternative for `fan`, `heater`.
    Object(DeviceObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(Device: SCHEMA by ARMS {
    0 => Lamp valid,
    1 => Blind valid,
    2 => Object valid,
});

pub(super) static SCHEMA: Schema =
    Schema(&[Rule::OneOf(&[&super::lamp::SCHEMA, &super::blind::SCHEMA, &OBJECT_SCHEMA])]);

static ARMS: Arms = Arms {
    property: Some("kind"),
    exclusive: false,
    arms: &[
        (&["lamp"], &super::lamp::SCHEMA),
        (&["blind"], &super::blind::SCHEMA),
        (&["fan", "heater"], &OBJECT_SCHEMA),
    ],
};

#[derive(Clone, PartialEq)]
pub struct DeviceObject {
    pub kind: DeviceObjectKind,
    pub speed: Option<i64>,
}

openapi_runtime::object!(DeviceObject: OBJECT_SCHEMA {
    kind: "kind" required valid => &OBJECT_KIND_SCHEMA,
    speed: "speed" => &schema::INTEGER,
});

openapi_runtime::string_enum! {
    pub enum DeviceObjectKind as OBJECT_KIND_SCHEMA {
        Fan = "fan",
        Heater = "heater",
    }
}

pub(super) static OBJECT_KIND_SCHEMA: Schema =
    Schema(&[Rule::Enum(&[Literal::String("fan"), Literal::String("heater")])]);
