//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod room;
pub(crate) mod shared;

pub use lamp::{
    Lamp, LampMaker, LampMakerState, LampMode, LampOwner, LampOwnerState, LampSeller,
    LampSellerState, LampState, LampUsersItem, LampUsersItemState,
};
pub use room::{Room, RoomOwner, RoomOwnerState};
