//! `Room`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    pub name: Option<String>,
}

openapi_runtime::object!(Room: SCHEMA { name: "name" => &schema::STRING });
