//! `Settings`: an object.

use openapi_runtime::Value;
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

#[derive(Clone, PartialEq)]
pub enum SettingsLabel {
    Text(Text),
    String(String),
    Integer(i64),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([any_of] SettingsLabel: LABEL_SCHEMA {
    Text(Text) valid => &super::text::SCHEMA,
    String(String) holds => schema::MinLength::<3>::STRING,
    Integer(i64) => &schema::INTEGER,
});
