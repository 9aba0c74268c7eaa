//! `Only`: another name.

use openapi_runtime::Nullable;
use crate::schema;

pub type Only = Nullable<OnlyValue>;

#[derive(Clone, PartialEq)]
pub struct OnlyValue {
    pub a: String,
    pub b: String,
}

openapi_runtime::object!([nullable, only] OnlyValue: VALUE_SCHEMA {
    a: "a" required => &schema::STRING,
    b: "b" required => &schema::STRING,
});
