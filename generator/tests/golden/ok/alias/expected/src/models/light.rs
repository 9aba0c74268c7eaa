//! `Light`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Light {
    pub watt: Option<i64>,
}

openapi_runtime::object!(Light: SCHEMA { watt: "watt" => &schema::INTEGER });
