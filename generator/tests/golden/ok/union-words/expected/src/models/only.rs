//! `Only`: an object.

use crate::schema;

/// The schema accepts `null` too, as `Nullable` of this type.
#[derive(Clone, PartialEq)]
pub struct Only {
    pub a: String,
    pub b: String,
}

openapi_runtime::object!([nullable, only] Only: SCHEMA {
    a: "a" required => &schema::STRING,
    b: "b" required => &schema::STRING,
});
