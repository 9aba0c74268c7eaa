//! `Vec`: an object.

use crate::schema;

/// The object `Vec`.
#[derive(Clone, PartialEq, Default)]
pub struct Vec2 {
    pub option: Option<String>,
}

openapi_runtime::object!(Vec2: SCHEMA { option: "option" => &schema::STRING });
