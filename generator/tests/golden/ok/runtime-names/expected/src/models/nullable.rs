//! `Nullable`: an object.

use crate::schema;

/// The schema accepts `null` too, as `Nullable` of this type.
#[derive(Clone, PartialEq, Default)]
pub struct Nullable {
    pub value: Option<openapi_runtime::Nullable<String>>,
}

openapi_runtime::object!([nullable] Nullable: SCHEMA { value: "value" => &schema::STRING_OR_NULL });
