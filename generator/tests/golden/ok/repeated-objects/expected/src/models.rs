//! Models: the document's schemas as Rust types.

mod lamp;
mod room;

pub use lamp::{Lamp, LampMaker, LampMode, LampOwner, LampState};
pub use room::{Room, RoomOwner, RoomOwnerState};
