//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod other_names;
mod room;
pub(crate) mod shared;

pub use lamp::{
    Lamp, LampMaker, LampMakerState, LampMode, LampOwner, LampSeller, LampState, LampUsersItem,
};
pub use other_names::{LampOwnerState, LampSellerState, LampUsersItemState, RoomOwnerState};
pub use room::{Room, RoomOwner};
