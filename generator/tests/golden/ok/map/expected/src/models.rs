//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod house;
mod watts;

pub use house::{House, HouseRoomsValue};
pub use watts::Watts;
