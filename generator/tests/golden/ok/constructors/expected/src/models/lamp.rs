//! `Lamp`: an object.

use openapi_runtime::{Map, Nullable, Rule, Schema};
use super::Inner;
use crate::schema::{self, Types};

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub r#type: String,
    pub reader: i64,
    pub inner: Box<Inner>,
    pub note: Nullable<String>,
    pub label: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<i64>,
}

impl Lamp {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(
        r#type: impl Into<String>,
        reader: i64,
        inner: Box<Inner>,
        note: Nullable<String>,
    ) -> Self {
        Self {
            r#type: r#type.into(),
            reader,
            inner,
            note,
            label: None,
            additional_properties: Map::new(),
        }
    }
}

openapi_runtime::object!(Lamp: SCHEMA {
    r#type: "type" required,
    reader: "reader" required,
    inner: "inner" required valid,
    note: "note" required,
    label: "label",
    ..additional_properties,
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["type", "reader", "inner", "note"]),
    Rule::Properties(&[
        ("type", &schema::STRING),
        ("reader", &schema::INTEGER),
        ("inner", &super::inner::SCHEMA),
        ("note", &schema::STRING_OR_NULL),
        ("label", &schema::STRING),
    ]),
    Rule::AdditionalProperties(&schema::INTEGER),
]);
