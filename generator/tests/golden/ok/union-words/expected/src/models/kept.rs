//! `Kept`: an object.

use openapi_runtime::Map;
use crate::schema;

/// The schema accepts `null` too, as `Nullable` of this type.
#[derive(Clone, PartialEq, Default)]
pub struct Kept {
    pub a: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<i64>,
}

openapi_runtime::object!([nullable] Kept: SCHEMA {
    a: "a" => &schema::STRING,
    ..additional_properties => &schema::INTEGER,
});
