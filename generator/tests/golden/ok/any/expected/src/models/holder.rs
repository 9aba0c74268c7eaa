//! `Holder`: an object.

use openapi_runtime::{Rule, Schema, Validate, Value};
use crate::schema::{self, Types};

/// The object `Holder`.
#[derive(Clone, PartialEq)]
pub struct Holder {
    /// The member `content`.
    pub content: Value,
    /// Nobody knows of which type.
    pub label: Option<Value>,
}

openapi_runtime::object!(Holder { content: "content" required, label: "label" });

impl Validate for Holder {
    const SCHEMA: &'static Schema = &SCHEMA;

    #[inline]
    fn is_valid(&self) -> bool {
        true
    }
}

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["content"]),
    Rule::Properties(&[("content", &schema::ANY), ("label", &schema::ANY)]),
]);
