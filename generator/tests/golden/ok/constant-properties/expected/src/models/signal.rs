//! `Signal`: one of several types.

use openapi_runtime::Value;
use crate::schema;

#[derive(Clone, PartialEq)]
pub enum Signal {
    Object(SignalObject),
    WithLevel(SignalWithLevel),
    /// The empty text.
    Empty,
    String(String),
    /// A value that is none of the above; it is kept.
    Unknown(Value),
}

openapi_runtime::union!([any_of] Signal: SCHEMA {
    Object valid => &OBJECT_SCHEMA,
    WithLevel valid => &super::shared::level::SCHEMA,
    Empty = "" => &schema::EMPTY_STRING,
    String holds => schema::MinLength::<3>::STRING,
});

#[derive(Clone, PartialEq)]
pub struct SignalObject {
    pub sort: SignalObjectSort,
    pub on: Option<bool>,
}

openapi_runtime::object!(SignalObject: OBJECT_SCHEMA {
    sort: "sort" required valid => &super::shared::sort::SCHEMA,
    on: "on" => &schema::BOOLEAN,
});

pub use super::shared::{Sort as SignalObjectSort, Level as SignalWithLevel};
