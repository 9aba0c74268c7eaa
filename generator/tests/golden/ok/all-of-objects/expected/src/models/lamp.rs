//! `Lamp`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    /// Not empty, at most 20 characters.
    pub name: String,
    pub watt: i64,
}

openapi_runtime::object!(Lamp: SCHEMA {
    name: "name" required holds => schema::Length::<1, 20>::STRING,
    watt: "watt" required => &schema::INTEGER,
});
