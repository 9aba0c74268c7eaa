//! `org.others.core.v1.Lamp`: an object.

use crate::schema;

/// It is called like another one, but for its package.
#[derive(Clone, PartialEq)]
pub struct OrgOthersCoreV1Lamp {
    pub shade: OrgOthersCoreV1LampShade,
}

openapi_runtime::object!(OrgOthersCoreV1Lamp: SCHEMA { shade: "shade" required => &SHADE_SCHEMA });

/// The object `org.others.core.v1.Lamp shade`.
#[derive(Clone, PartialEq, Default)]
pub struct OrgOthersCoreV1LampShade {
    pub size: Option<i64>,
}

openapi_runtime::object!(OrgOthersCoreV1LampShade: SHADE_SCHEMA {
    size: "size" => &schema::INTEGER,
});
