//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod room;

pub use lamp::{
    Lamp, LampMaker, LampMakerState, LampMode, LampOwner, LampOwnerState, LampSeller, LampState,
    LampUsersItem,
};
pub use room::{Room, RoomOwner, RoomOwnerState};
