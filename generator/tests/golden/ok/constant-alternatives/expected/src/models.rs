//! Models: the document's schemas as Rust types.

mod mode;
mod room;

pub use mode::Mode;
pub use room::{Room, RoomValue};
