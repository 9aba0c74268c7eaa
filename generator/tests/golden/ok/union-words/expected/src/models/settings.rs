//! `Settings`: an object.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use super::{Level, Name, Text, Tree};
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Settings {
    pub level: Option<Level>,
    pub name: Option<Name>,
    pub tree: Option<Tree>,
    pub label: Option<SettingsLabel>,
}

openapi_runtime::object!(Settings: SCHEMA {
    level: "level" valid => &super::level::SCHEMA,
    name: "name" valid => &super::name::SCHEMA,
    tree: "tree" valid => &super::tree::SCHEMA,
    label: "label" valid => &LABEL_SCHEMA,
});

/// Chosen by which alternative accepts the value: of several the one that keeps most members, or the first.
#[derive(Clone, PartialEq)]
pub enum SettingsLabel {
    Text(Text),
    String(String),
    Integer(i64),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(SettingsLabel: LABEL_SCHEMA by LABEL_ARMS {
    0 => Text valid,
    1 => String holds,
    2 => Integer,
});

openapi_runtime::from!(SettingsLabel { Text(Text), String(String), Integer(i64) });

pub(super) static LABEL_SCHEMA: Schema = Schema(&[Rule::AnyOf(&[
    &super::text::SCHEMA, schema::MinLength::<3>::STRING, &schema::INTEGER,
])]);

static LABEL_ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[
        (&[], &super::text::SCHEMA),
        (&[], schema::MinLength::<3>::STRING),
        (&[], &schema::INTEGER),
    ],
};
