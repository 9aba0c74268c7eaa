//! `Lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Set by the server.
    pub id: i64,
    /// Not empty.
    pub name: String,
}

openapi_runtime::object!(Lamp: SCHEMA {
    id: "id" required => &schema::INTEGER,
    name: "name" required holds => schema::MinLength::<1>::STRING,
});
