//! `Setting`: another name.

use openapi_runtime::{Nullable, Rule, Schema, Value};
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

openapi_runtime::union!([again] SettingValue: VALUE_SCHEMA {
    Boolean => &schema::BOOLEAN,
    String => &schema::STRING,
    Array => &schema::ARRAY,
    Object valid => &schema::OBJECT,
});

pub(super) static VALUE_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::BOOLEAN.or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT).or(Types::NULL)),
    Rule::MaxLength(20),
    Rule::Items(&schema::STRING),
    Rule::Properties(&[("default", &schema::BOOLEAN)]),
]);

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
