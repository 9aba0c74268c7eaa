//! `org.lamps.api.core.v1.Lamp`: an object.

use super::CoreV1Owner;
use crate::schema;

/// The object `org.lamps.api.core.v1.Lamp`.
#[derive(Clone, PartialEq, Default)]
pub struct CoreV1Lamp {
    pub owner: Option<Box<CoreV1Owner>>,
    pub shade: Option<CoreV1LampShade>,
}

openapi_runtime::object!(CoreV1Lamp: SCHEMA {
    owner: "owner" valid => &super::core_v1_owner::SCHEMA,
    shade: "shade" => &SHADE_SCHEMA,
});

#[derive(Clone, PartialEq, Default)]
pub struct CoreV1LampShade {
    pub colour: Option<String>,
}

openapi_runtime::object!(CoreV1LampShade: SHADE_SCHEMA { colour: "colour" => &schema::STRING });
