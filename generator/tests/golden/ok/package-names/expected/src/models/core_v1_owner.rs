//! `org.lamps.pkg.core.v1.Owner`: an object.

use openapi_runtime::Value;
use super::{CoreV1Lamp, OrgLampsApiCoreV1Door, OrgOthersCoreV1Lamp};

/// The object `org.lamps.pkg.core.v1.Owner`.
#[derive(Clone, PartialEq, Default)]
pub struct CoreV1Owner {
    pub lamp: Option<Box<CoreV1Lamp>>,
    pub other: Option<OrgOthersCoreV1Lamp>,
    pub either: Option<CoreV1OwnerEither>,
}

openapi_runtime::object!(CoreV1Owner: SCHEMA {
    lamp: "lamp" valid => &super::core_v1_lamp::SCHEMA,
    other: "other" => &super::org_others_core_v1_lamp::SCHEMA,
    either: "either" valid => &EITHER_SCHEMA,
});

#[derive(Clone, PartialEq)]
pub enum CoreV1OwnerEither {
    /// The alternative `org.lamps.api.core.v1.Lamp`.
    CoreV1Lamp(Box<CoreV1Lamp>),
    /// The alternative `org.lamps.api.core.v1.Door`.
    OrgLampsApiCoreV1Door(OrgLampsApiCoreV1Door),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] CoreV1OwnerEither: EITHER_SCHEMA {
    CoreV1Lamp valid => &super::core_v1_lamp::SCHEMA,
    OrgLampsApiCoreV1Door valid => &super::org_lamps_api_core_v1_door::SCHEMA,
});
