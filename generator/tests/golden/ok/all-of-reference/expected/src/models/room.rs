//! `Room`: an object.

use crate::schema;

/// A room of the house.
#[derive(Clone, PartialEq)]
pub struct Room {
    pub name: String,
}

openapi_runtime::object!(Room: SCHEMA { name: "name" required => &schema::STRING });
