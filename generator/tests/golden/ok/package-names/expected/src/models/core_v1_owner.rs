//! `org.lamps.pkg.core.v1.Owner`: an object.

use super::{CoreV1Lamp, OrgOthersCoreV1Lamp};

/// The object `org.lamps.pkg.core.v1.Owner`.
#[derive(Clone, PartialEq, Default)]
pub struct CoreV1Owner {
    pub lamp: Option<Box<CoreV1Lamp>>,
    pub other: Option<OrgOthersCoreV1Lamp>,
}

openapi_runtime::object!(CoreV1Owner: SCHEMA {
    lamp: "lamp" valid => &super::core_v1_lamp::SCHEMA,
    other: "other" valid => &super::org_others_core_v1_lamp::SCHEMA,
});
