//! `Lamp`: an object.

use crate::schema;

/// **Deprecated.**
#[derive(Clone, PartialEq, Default)]
pub struct Lamp {
    /// **Deprecated.**
    pub name: Option<String>,
}

openapi_runtime::object!(Lamp: SCHEMA { name: "name" => &schema::STRING });
