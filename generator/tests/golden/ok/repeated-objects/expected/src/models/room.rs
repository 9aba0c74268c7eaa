//! `Room`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    /// Whose it is.
    pub owner: Option<RoomOwner>,
}

openapi_runtime::object!(Room: SCHEMA { owner: "owner" valid => &super::lamp::OWNER_SCHEMA });

pub type RoomOwner = super::lamp::LampOwner;
pub type RoomOwnerState = super::lamp::LampOwnerState;
