//! `maker`: an object.

use crate::schema;

/// Known as `LampMaker`, `DoorMaker`, `RoomMaker` and 1 more.
#[derive(Clone, PartialEq, Default)]
pub struct Maker {
    pub name: Option<String>,
}

openapi_runtime::object!(Maker: SCHEMA { name: "name" => &schema::STRING });
