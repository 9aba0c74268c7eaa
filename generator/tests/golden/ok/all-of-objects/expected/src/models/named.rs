//! `Named`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Named {
    /// Not empty.
    pub name: String,
}

openapi_runtime::object!(Named: SCHEMA {
    name: "name" required holds => schema::MinLength::<1>::STRING,
});
