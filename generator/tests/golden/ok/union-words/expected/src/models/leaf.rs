//! `Leaf`: an object.

use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Leaf {
    pub colour: Option<String>,
}

openapi_runtime::object!([only] Leaf: SCHEMA { colour: "colour" => &schema::STRING });
