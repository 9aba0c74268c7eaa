//! `Change`: one of several types.

use openapi_runtime::Value;
use crate::schema;

/// Chosen by the member `sort`.
#[derive(Clone, PartialEq)]
pub enum Change {
    /// The alternative for `on-off`.
    OnOff(ChangeOnOff),
    /// The alternative for `level`.
    Level(ChangeLevel),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] Change: SCHEMA by "sort" {
    OnOff: "on-off" valid => &ON_OFF_SCHEMA,
    Level: "level" valid => &super::shared::level::SCHEMA,
});

#[derive(Clone, PartialEq)]
pub struct ChangeOnOff {
    pub sort: ChangeOnOffSort,
    pub on: Option<bool>,
}

openapi_runtime::object!(ChangeOnOff: ON_OFF_SCHEMA {
    sort: "sort" required valid => &super::shared::sort::SCHEMA,
    on: "on" => &schema::BOOLEAN,
});

pub use super::shared::{Level as ChangeLevel, Sort as ChangeOnOffSort};
