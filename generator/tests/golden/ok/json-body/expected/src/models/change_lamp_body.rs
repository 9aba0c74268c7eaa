//! `change_lamp body`: an object.

use crate::schema;

/// Body of `PATCH /lamps`.
#[derive(Clone, PartialEq, Default)]
pub struct ChangeLampBody {
    /// Not empty.
    pub name: Option<String>,
}

openapi_runtime::object!(ChangeLampBody: SCHEMA {
    name: "name" holds => schema::MinLength::<1>::STRING,
});
