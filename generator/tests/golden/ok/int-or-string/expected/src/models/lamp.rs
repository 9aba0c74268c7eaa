//! `Lamp`: an object.

use openapi_runtime::{Nullable, Rule, Schema, Value};
use super::Port;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    pub port: Option<Port>,
    pub spare: Option<Nullable<LampSpare>>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    port: "port" valid => &super::port::SCHEMA,
    spare: "spare" valid => schema::or_null!(&SPARE_SCHEMA),
});

/// Chosen by the JSON type of the value.
#[derive(Clone, PartialEq)]
pub enum LampSpare {
    Integer(i64),
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!(LampSpare: SPARE_SCHEMA {
    Integer => &schema::INTEGER,
    String => &schema::STRING,
});

pub(crate) static SPARE_SCHEMA: Schema = Schema(&[Rule::Type(Types::INTEGER.or(Types::STRING))]);
