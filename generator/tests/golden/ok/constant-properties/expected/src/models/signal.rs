//! `Signal`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::ChangeLevelSort;
use crate::schema::{self, Types};

/// Chosen by which alternative accepts the value: of several the one that keeps most members, or the first.
#[derive(Clone, PartialEq)]
pub enum Signal {
    Object(SignalObject),
    /// The alternative `object`.
    Object2(SignalObject2),
    Empty(SignalEmpty),
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(Signal: SCHEMA by ARMS {
    0 => Object valid,
    1 => Object2 valid,
    2 => Empty valid,
    3 => String holds,
});

pub(super) static SCHEMA: Schema = Schema(&[Rule::AnyOf(&[
    &OBJECT_SCHEMA, &OBJECT2_SCHEMA, &EMPTY_SCHEMA, schema::MinLength::<3>::STRING,
])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[
        (&[], &OBJECT_SCHEMA),
        (&[], &OBJECT2_SCHEMA),
        (&[], &EMPTY_SCHEMA),
        (&[], schema::MinLength::<3>::STRING),
    ],
};

#[derive(Clone, PartialEq)]
pub struct SignalObject {
    pub sort: SignalObjectSort,
    pub on: Option<bool>,
}

openapi_runtime::object!(SignalObject: OBJECT_SCHEMA { sort: "sort" required valid, on: "on" });

pub(super) static OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["sort"]),
    Rule::Properties(&[("sort", &OBJECT_SORT_SCHEMA), ("on", &schema::BOOLEAN)]),
]);

openapi_runtime::string_enum! {
    pub enum SignalObjectSort: OBJECT_SORT_SCHEMA {
        OnOff = "on-off",
    }
}

/// The object `Signal object`.
#[derive(Clone, PartialEq)]
pub struct SignalObject2 {
    pub sort: SignalObjectSort2,
    pub level: Option<f64>,
}

openapi_runtime::object!(SignalObject2: OBJECT2_SCHEMA {
    sort: "sort" required valid,
    level: "level",
});

pub(super) static OBJECT2_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["sort"]),
    Rule::Properties(&[("sort", &super::change::LEVEL_SORT_SCHEMA), ("level", &schema::NUMBER)]),
]);

openapi_runtime::string_enum! {
    pub enum SignalEmpty: EMPTY_SCHEMA {
        /// (empty).
        Empty = "",
    }
}

pub type SignalObjectSort2 = ChangeLevelSort;
