//! `maker`: an object.

use crate::schema;

/// Known as `StreetMaker` and `TownMaker`.
#[derive(Clone, PartialEq, Default)]
pub struct MakerObject {
    pub name: Option<i64>,
}

openapi_runtime::object!(MakerObject: SCHEMA { name: "name" => &schema::INTEGER });
