//! `Problem`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Problem {
    pub title: Option<String>,
}

openapi_runtime::object!(Problem: SCHEMA { title: "title" => &schema::STRING });
