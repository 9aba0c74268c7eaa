//! `Room`: an object.

use super::{LampOwner, LampOwnerState};

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    /// Whose it is.
    pub owner: Option<RoomOwner>,
}

openapi_runtime::object!(Room: SCHEMA { owner: "owner" valid => &super::lamp::OWNER_SCHEMA });

/// Whose it is.
pub type RoomOwner = LampOwner;

pub type RoomOwnerState = LampOwnerState;
