//! `mod`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Mod {
    pub r#match: Option<String>,
}

openapi_runtime::object!(Mod: SCHEMA { r#match: "match" => &schema::STRING });
