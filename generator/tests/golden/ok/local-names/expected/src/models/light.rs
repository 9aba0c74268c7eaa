//! `Light`: one of several types.

use openapi_runtime::{Rule, Schema, Value, union::Arms};
use crate::schema;

/// Chosen by which alternative accepts the value: exactly one may.
#[derive(Clone, PartialEq)]
pub enum Light {
    Object(LightObject),
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([again] Light: SCHEMA by ARMS { 0 => Object valid, 1 => String });

pub(super) static SCHEMA: Schema = Schema(&[Rule::OneOf(&[&OBJECT_SCHEMA, &schema::STRING])]);

static ARMS: Arms = Arms {
    property: None,
    exclusive: true,
    arms: &[(&[], &OBJECT_SCHEMA), (&[], &schema::STRING)],
};

#[derive(Clone, PartialEq)]
pub struct LightObject {
    /// Not empty.
    pub arms: String,
}

openapi_runtime::object!(LightObject: OBJECT_SCHEMA {
    arms: "arms" required holds => schema::MinLength::<1>::STRING,
});
