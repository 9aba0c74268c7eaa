//! `Tree`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Tree {
    pub branches: Option<Vec<Tree>>,
}

openapi_runtime::object!(Tree: SCHEMA { branches: "branches" => schema::list_of!(&SCHEMA) });
