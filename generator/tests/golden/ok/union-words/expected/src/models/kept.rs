//! `Kept`: another name.

use openapi_runtime::{Map, Nullable};
use crate::schema;

pub type Kept = Nullable<KeptValue>;

#[derive(Clone, PartialEq, Default)]
pub struct KeptValue {
    pub a: Option<String>,
    /// Members that are not listed above.
    pub additional_properties: Map<i64>,
}

openapi_runtime::object!([nullable] KeptValue: VALUE_SCHEMA {
    a: "a" => &schema::STRING,
    ..additional_properties => &schema::INTEGER,
});
