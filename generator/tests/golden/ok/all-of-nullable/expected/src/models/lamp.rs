//! `Lamp`: an object.

use openapi_runtime::Nullable;
use super::Room;
use crate::schema;

#[derive(Clone, PartialEq)]
pub struct Lamp {
    pub room: Nullable<Room>,
}

openapi_runtime::object!(Lamp: SCHEMA {
    room: "room" required => schema::or_null!(&super::room::SCHEMA),
});
