//! `maker`: an object.

use crate::schema;

/// Known as `RoomMaker` and `HouseMaker`.
#[derive(Clone, PartialEq, Default)]
pub struct NullableMaker {
    pub name: Option<String>,
}

openapi_runtime::object!([nullable] NullableMaker: SCHEMA { name: "name" => &schema::STRING });
