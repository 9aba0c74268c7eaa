//! `org.others.core.v1.Lamp`: an object.

use crate::schema;

/// It is called like another one, but for its package.
#[derive(Clone, PartialEq)]
pub struct OrgOthersCoreV1Lamp {
    pub cover: OrgOthersCoreV1LampCover,
}

openapi_runtime::object!(OrgOthersCoreV1Lamp: SCHEMA { cover: "cover" required => &COVER_SCHEMA });

#[derive(Clone, PartialEq, Default)]
pub struct OrgOthersCoreV1LampCover {
    pub size: Option<i64>,
}

openapi_runtime::object!(OrgOthersCoreV1LampCover: COVER_SCHEMA {
    size: "size" => &schema::INTEGER,
});
