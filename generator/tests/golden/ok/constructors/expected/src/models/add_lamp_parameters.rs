//! `add_lamp parameters`: their types.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct AddLampFilter {
    pub colour: String,
    pub watt: Option<i64>,
}

impl AddLampFilter {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(colour: impl Into<String>) -> Self {
        Self { colour: colour.into(), watt: None }
    }
}

openapi_runtime::object!(AddLampFilter: SCHEMA {
    colour: "colour" required => &schema::STRING,
    watt: "watt" => &schema::INTEGER,
});
