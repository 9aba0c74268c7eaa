//! `Room`: an object.

#[derive(Clone, PartialEq, Default)]
pub struct Room {
    /// Whose it is.
    pub owner: Option<RoomOwner>,
}

openapi_runtime::object!(Room: SCHEMA { owner: "owner" valid => &super::shared::owner::SCHEMA });

pub use super::shared::Owner as RoomOwner;
