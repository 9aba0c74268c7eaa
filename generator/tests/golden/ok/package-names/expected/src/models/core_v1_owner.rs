//! `org.lamps.pkg.core.v1.Owner`: an object.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{CoreV1Lamp, OrgOthersCoreV1Lamp};

/// The object `org.lamps.pkg.core.v1.Owner`.
#[derive(Clone, PartialEq, Default)]
pub struct CoreV1Owner {
    pub lamp: Option<Box<CoreV1Lamp>>,
    pub other: Option<OrgOthersCoreV1Lamp>,
    pub either: Option<CoreV1OwnerEither>,
}

openapi_runtime::object!([as_written] CoreV1Owner: SCHEMA {
    lamp: "lamp" valid => &super::core_v1_lamp::SCHEMA,
    other: "other" => &super::org_others_core_v1_lamp::SCHEMA,
    either: "either" valid => &EITHER_SCHEMA,
});

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum CoreV1OwnerEither {
    /// The alternative `org.lamps.api.core.v1.Lamp`.
    CoreV1Lamp(Box<CoreV1Lamp>),
    /// The alternative `org.others.core.v1.Lamp`.
    OrgOthersCoreV1Lamp(OrgOthersCoreV1Lamp),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again, as_written] CoreV1OwnerEither: EITHER_SCHEMA by EITHER_ARMS {
    0 => CoreV1Lamp valid,
    1 => OrgOthersCoreV1Lamp,
});

pub(super) static EITHER_SCHEMA: Schema = Schema(&[Rule::OneOf(&[
    &super::core_v1_lamp::SCHEMA, &super::org_others_core_v1_lamp::SCHEMA,
])]);

static EITHER_ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &super::core_v1_lamp::SCHEMA), (&[], &super::org_others_core_v1_lamp::SCHEMA)],
};
