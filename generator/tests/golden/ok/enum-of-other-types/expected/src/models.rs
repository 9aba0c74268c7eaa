//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod colour;
mod rooms;
mod watt;

pub use colour::Colour;
pub use rooms::Rooms;
pub use watt::Watt;
