//! `Holder`: an object.

use openapi_runtime::{Rule, Schema, Value};
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Holder {
    pub content: Value,
    /// Nobody knows of which type.
    pub label: Option<Value>,
}

openapi_runtime::object!(Holder: SCHEMA { content: "content" required, label: "label" });

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["content"]),
    Rule::Properties(&[("content", &schema::ANY), ("label", &schema::ANY)]),
]);
