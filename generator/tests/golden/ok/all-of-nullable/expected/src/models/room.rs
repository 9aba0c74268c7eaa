//! `Room`: another name.

use openapi_runtime::Nullable;
use crate::schema;

pub type Room = Nullable<RoomValue>;

#[derive(Clone, PartialEq, Default)]
pub struct RoomValue {
    pub name: Option<String>,
}

openapi_runtime::object!([nullable] RoomValue: VALUE_SCHEMA { name: "name" => &schema::STRING });
