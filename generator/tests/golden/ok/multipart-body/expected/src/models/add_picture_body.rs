//! `add_picture body`: an object.

use openapi_runtime::Binary;
use crate::schema;

/// Body of `POST /lamps/picture`.
#[derive(Clone, PartialEq)]
pub struct AddPictureBody {
    pub file: Binary,
    pub name: Option<String>,
    pub more: Option<Vec<Binary>>,
    pub details: Option<AddPictureBodyDetails>,
}

impl AddPictureBody {
    /// The object with no members but those that must be there.
    #[inline]
    pub fn new(file: Binary) -> Self {
        Self { file, name: None, more: None, details: None }
    }
}

openapi_runtime::object!(AddPictureBody: SCHEMA {
    file: "file" required => &schema::STRING,
    name: "name" => &schema::STRING,
    more: "more" => &schema::STRINGS,
    details: "details" => &DETAILS_SCHEMA,
});

#[derive(Clone, PartialEq, Default)]
pub struct AddPictureBodyDetails {
    pub watt: Option<i64>,
}

openapi_runtime::object!(AddPictureBodyDetails: DETAILS_SCHEMA {
    watt: "watt" => &schema::INTEGER,
});
