//! `add_picture body`: an object.

use openapi_runtime::{Binary, Rule, Schema};
use crate::schema::{self, Types};

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
    file: "file" required,
    name: "name",
    more: "more",
    details: "details",
});

pub(super) static SCHEMA: Schema = Schema(&[
    Rule::Type(Types::OBJECT),
    Rule::Required(&["file"]),
    Rule::Properties(&[
        ("file", &schema::STRING),
        ("name", &schema::STRING),
        ("more", &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&schema::STRING)])),
        ("details", &DETAILS_SCHEMA),
    ]),
]);

#[derive(Clone, PartialEq, Default)]
pub struct AddPictureBodyDetails {
    pub watt: Option<i64>,
}

openapi_runtime::object!(AddPictureBodyDetails: DETAILS_SCHEMA { watt: "watt" });

pub(super) static DETAILS_SCHEMA: Schema =
    Schema(&[Rule::Type(Types::OBJECT), Rule::Properties(&[("watt", &schema::INTEGER)])]);
