//! `Device`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
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

openapi_runtime::union!([one_of] Device: SCHEMA by "kind" {
    Lamp: "lamp" valid => &super::lamp::SCHEMA,
    Blind: "blind" valid => &super::blind::SCHEMA,
    Object: "fan" | "heater" valid => &OBJECT_SCHEMA,
});

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

pub(crate) static OBJECT_KIND_SCHEMA: Schema =
    Schema(&[Rule::Enum(&[Literal::String("fan"), Literal::String("heater")])]);
