//! `org.lamps.pkg.core.v1.Owner`: an object.

use openapi_runtime::{Rule, Schema};
use super::{CoreV1Lamp, OrgOthersCoreV1Lamp};
use crate::schema::Types;

/// The object `org.lamps.pkg.core.v1.Owner`.
#[derive(Clone, PartialEq, Default)]
pub struct CoreV1Owner {
    pub lamp: Option<Box<CoreV1Lamp>>,
    pub other: Option<OrgOthersCoreV1Lamp>,
}

openapi_runtime::object!(CoreV1Owner: SCHEMA { lamp: "lamp" valid, other: "other" valid });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Properties(&[
        ("lamp", &super::core_v1_lamp::SCHEMA),
        ("other", &super::org_others_core_v1_lamp::SCHEMA),
    ]),
]);
