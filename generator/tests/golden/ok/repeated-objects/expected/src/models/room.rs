//! `Room`: an object.

use super::LampOwnerState;
use crate::schema;

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    /// Whose it is.
    pub owner: Option<RoomOwner>,
}

openapi_runtime::object!(Room: SCHEMA { owner: "owner" valid => &OWNER_SCHEMA });

/// Whose it is.
#[derive(Clone, PartialEq)]
pub struct RoomOwner {
    /// Not empty.
    pub name: String,
    pub state: Option<RoomOwnerState>,
}

openapi_runtime::object!(RoomOwner: OWNER_SCHEMA {
    name: "name" required holds => schema::MinLength::<1>::STRING,
    state: "state" valid => &super::lamp::OWNER_STATE_SCHEMA,
});

pub type RoomOwnerState = LampOwnerState;
