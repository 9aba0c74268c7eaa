//! `maker`: an object.

use crate::schema;

/// Known as `LandMaker` and `SeaMaker`.
#[derive(Clone, PartialEq, Default)]
pub struct Maker2 {
    pub name: Option<bool>,
}

openapi_runtime::object!(Maker2: SCHEMA { name: "name" => &schema::BOOLEAN });
