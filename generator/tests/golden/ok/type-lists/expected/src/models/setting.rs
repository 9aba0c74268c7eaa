//! `Setting`: another name.

use openapi_runtime::{Nullable, Rule, Schema, Value, union::Arms};
use crate::schema::{self, Types};

pub type Setting = Nullable<SettingValue>;

/// Chosen by the JSON type of the value.
#[derive(Clone, PartialEq)]
pub enum SettingValue {
    Boolean(bool),
    String(String),
    Array(Vec<String>),
    Object(SettingValueObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again] SettingValue: VALUE_SCHEMA by VALUE_ARMS {
    0 => Boolean,
    1 => String,
    2 => Array,
    3 => Object valid,
});

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::BOOLEAN.or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT).or(Types::NULL)),
    Rule::MaxLength(20),
    Rule::Items(&schema::STRING),
    Rule::Properties(&[("default", &schema::BOOLEAN)]),
]);

static VALUE_ARMS: Arms = Arms {
    property: None,
    exclusive: false,
    arms: &[
        (&[], &schema::BOOLEAN),
        (&[], &schema::STRING),
        (&[], &schema::ARRAY),
        (&[], &schema::OBJECT),
    ],
};

#[derive(Clone, PartialEq, Default)]
pub struct SettingValueObject {
    pub default: Option<bool>,
}

openapi_runtime::object!([whole] SettingValueObject: VALUE_OBJECT_SCHEMA { default: "default" });

pub(super) static VALUE_OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Type(Types::BOOLEAN.or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT).or(Types::NULL)),
    Rule::MaxLength(20),
    Rule::Items(&schema::STRING),
    Rule::Properties(&[("default", &schema::BOOLEAN)]),
]);
