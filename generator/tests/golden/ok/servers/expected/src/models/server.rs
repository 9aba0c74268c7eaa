//! `Server`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Server {
    pub name: Option<String>,
}

openapi_runtime::object!(Server: SCHEMA { name: "name" => &schema::STRING });
