//! `Tree`: an object.

use openapi_runtime::{Rule, Schema};
use crate::schema::Types;

#[derive(Clone, PartialEq, Default)]
pub struct Tree {
    pub branches: Option<Vec<Tree>>,
}

openapi_runtime::object!(Tree: SCHEMA {
    branches: "branches" => &Schema(&[Rule::Type(Types::ARRAY), Rule::Items(&SCHEMA)]),
});
