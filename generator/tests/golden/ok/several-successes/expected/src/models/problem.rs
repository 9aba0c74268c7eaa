//! `Problem`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Problem {
    pub detail: Option<String>,
}

openapi_runtime::object!(Problem: SCHEMA { detail: "detail" => &schema::STRING });
