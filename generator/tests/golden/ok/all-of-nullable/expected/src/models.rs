//! Models: the document's schemas as Rust types.

mod lamp;
mod room;

pub use lamp::Lamp;
pub use room::{Room, RoomValue};
