//! `Signal`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{ChangeLevel, ChangeLevelSort};
use crate::schema;

/// Chosen by which alternative accepts the value: of several the one that keeps most members, or the first.
#[derive(Clone, PartialEq)]
pub enum Signal {
    Object(SignalObject),
    WithLevel(SignalWithLevel),
    /// The empty text.
    Empty,
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(Signal: SCHEMA by ARMS {
    0 => Object valid,
    1 => WithLevel valid,
    2 => Empty = "",
    3 => String holds,
});

pub(super) static SCHEMA: Schema = Schema(&[Rule::AnyOf(&[
    &OBJECT_SCHEMA, &super::change::LEVEL_SCHEMA, &schema::EMPTY_STRING,
    schema::MinLength::<3>::STRING,
])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[
        (&[], &OBJECT_SCHEMA),
        (&[], &super::change::LEVEL_SCHEMA),
        (&[], &schema::EMPTY_STRING),
        (&[], schema::MinLength::<3>::STRING),
    ],
};

#[derive(Clone, PartialEq)]
pub struct SignalObject {
    pub sort: SignalObjectSort,
    pub on: Option<bool>,
}

openapi_runtime::object!(SignalObject: OBJECT_SCHEMA {
    sort: "sort" required valid => &OBJECT_SORT_SCHEMA,
    on: "on" => &schema::BOOLEAN,
});

openapi_runtime::string_enum! {
    pub enum SignalObjectSort: OBJECT_SORT_SCHEMA {
        OnOff = "on-off",
    }
}

pub type SignalWithLevel = ChangeLevel;

pub type SignalWithLevelSort = ChangeLevelSort;
