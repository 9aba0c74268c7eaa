//! `z`: an object.

use crate::schema;

/// Known as `AddItBodyZ`, `ListEverythingZ` and `DefsBodyZ`.
#[derive(Clone, PartialEq, Default)]
pub struct Z {
    pub n: Option<i64>,
}

openapi_runtime::object!(Z: SCHEMA { n: "n" => &schema::INTEGER });
