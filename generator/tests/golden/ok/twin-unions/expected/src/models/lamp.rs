//! `Lamp`: an object.

use openapi_runtime::{Nullable, Value};
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    pub left: Option<Nullable<LampLeft>>,
    pub right: Option<Nullable<LampRight>>,
    /// What holds it.
    pub holder: Option<LampHolderObject>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    left: "left" valid => schema::or_null!(&LEFT_SCHEMA),
    right: "right" valid => schema::or_null!(&RIGHT_SCHEMA),
    holder: "holder" => &HOLDER_OBJECT_SCHEMA,
});

#[derive(Clone, PartialEq)]
pub enum LampLeft {
    Integer(i64),
    Object(LampLeftObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] LampLeft: LEFT_SCHEMA {
    Integer => &schema::INTEGER,
    Object => &LEFT_OBJECT_SCHEMA,
});

#[derive(Clone, PartialEq, Default)]
pub struct LampLeftObject {
    pub watts: Option<i64>,
}

openapi_runtime::object!(LampLeftObject: LEFT_OBJECT_SCHEMA { watts: "watts" => &schema::INTEGER });

#[derive(Clone, PartialEq)]
pub enum LampRight {
    Integer(i64),
    Object(LampRightObject),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([one_of] LampRight: RIGHT_SCHEMA {
    Integer => &schema::INTEGER,
    Object => &LEFT_OBJECT_SCHEMA,
});

/// What holds it.
#[derive(Clone, PartialEq, Default)]
pub struct LampHolderObject {
    pub name: Option<String>,
}

openapi_runtime::object!(LampHolderObject: HOLDER_OBJECT_SCHEMA {
    name: "name" => &schema::STRING,
});

pub type LampRightObject = LampLeftObject;
