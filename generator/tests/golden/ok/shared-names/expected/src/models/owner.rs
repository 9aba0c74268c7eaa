//! `Owner`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Owner {
    pub id: Option<String>,
}

openapi_runtime::object!(Owner: SCHEMA { id: "id" => &schema::STRING });
