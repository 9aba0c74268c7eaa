//! Models: the document's schemas as Rust types.

mod watts;
mod house;

pub use watts::Watts;
pub use house::{House, HouseRoomsValue};
