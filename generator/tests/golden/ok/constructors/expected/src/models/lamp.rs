//! `Lamp`: an object.

use openapi_runtime::{Map, Nullable};
use super::Inner;
use crate::schema;

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
    r#type: "type" required => &schema::STRING,
    reader: "reader" required => &schema::INTEGER,
    inner: "inner" required valid => &super::inner::SCHEMA,
    note: "note" required => &schema::STRING_OR_NULL,
    label: "label" => &schema::STRING,
    ..additional_properties => &schema::INTEGER,
});
