//! `Setting`: one of several types.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema::{self, Types};

/// The schema accepts `null` too, as `Nullable` of this type.
///
/// Chosen by the JSON type of the value.
#[derive(Clone, PartialEq)]
pub enum Setting {
    Boolean(bool),
    String(String),
    Array(Vec<String>),
    Object(SettingObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again] Setting: SCHEMA {
    Boolean => &schema::BOOLEAN,
    String => &schema::STRING,
    Array => &schema::ARRAY,
    Object valid => &schema::OBJECT,
});

pub(crate) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::BOOLEAN.or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT).or(Types::NULL)),
    Rule::MaxLength(20),
    Rule::Items(&schema::STRING),
    Rule::Properties(&[("default", &schema::BOOLEAN)]),
]);

#[derive(Clone, PartialEq, Default)]
pub struct SettingObject {
    pub default: Option<bool>,
}

openapi_runtime::object!([whole] SettingObject: OBJECT_SCHEMA { default: "default" });

pub(crate) static OBJECT_SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Type(Types::BOOLEAN.or(Types::STRING).or(Types::ARRAY).or(Types::OBJECT).or(Types::NULL)),
    Rule::MaxLength(20),
    Rule::Items(&schema::STRING),
    Rule::Properties(&[("default", &schema::BOOLEAN)]),
]);
