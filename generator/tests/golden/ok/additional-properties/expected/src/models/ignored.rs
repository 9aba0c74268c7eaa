//! `Ignored`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Ignored {
    pub name: Option<String>,
}

openapi_runtime::object!(Ignored: SCHEMA { name: "name" => &schema::STRING });
