//! `Lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub name: String,
}

openapi_runtime::object!(Lamp: SCHEMA { name: "name" required => &schema::STRING });
