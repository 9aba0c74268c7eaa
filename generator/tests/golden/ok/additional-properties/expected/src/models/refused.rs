//! `Refused`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Refused {
    pub name: Option<String>,
}

openapi_runtime::object!([only] Refused: SCHEMA { name: "name" => &schema::STRING });
