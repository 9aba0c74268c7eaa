//! `Light`: one of several types.

use openapi_runtime::Value;
use crate::schema;

#[derive(Clone, PartialEq)]
pub enum Light {
    Object(LightObject),
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] Light: SCHEMA {
    Object valid => &OBJECT_SCHEMA,
    String => &schema::STRING,
});

#[derive(Clone, PartialEq)]
pub struct LightObject {
    /// Not empty.
    pub arms: String,
}

openapi_runtime::object!(LightObject: OBJECT_SCHEMA {
    arms: "arms" required holds => schema::MinLength::<1>::STRING,
});
