//! `Company`: an object.

use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Company {
    pub kind: String,
}

openapi_runtime::object!(Company: SCHEMA { kind: "kind" required => &schema::STRING });
