//! `org.lamps.api.core.v1.Lamp`: an object.

use openapi_runtime::{Rule, Schema};
use super::CoreV1Owner;
use crate::schema::{self, Types};

/// The object `org.lamps.api.core.v1.Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct CoreV1Lamp {
    pub owner: Option<Box<CoreV1Owner>>,
    pub shade: Option<CoreV1LampShade>,
}

openapi_runtime::object!(CoreV1Lamp: SCHEMA { owner: "owner" valid, shade: "shade" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[("owner", &super::core_v1_owner::SCHEMA), ("shade", &SHADE_SCHEMA)]),
]);

/// The object `org.lamps.api.core.v1.Lamp shade`.
#[derive(Clone, PartialEq, Default)]
pub struct CoreV1LampShade {
    pub colour: Option<String>,
}

openapi_runtime::object!(CoreV1LampShade: SHADE_SCHEMA { colour: "colour" });

pub(super) static SHADE_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("colour", &schema::STRING)])]);
