//! `Holder`: an object.

use openapi_runtime::Value;
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Holder {
    pub content: Value,
    /// Nobody knows of which type.
    pub label: Option<Value>,
}

openapi_runtime::object!(Holder: SCHEMA {
    content: "content" required => &schema::ANY,
    label: "label" => &schema::ANY,
});
