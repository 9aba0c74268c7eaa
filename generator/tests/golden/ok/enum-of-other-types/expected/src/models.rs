//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod colour;
mod watt;
mod rooms;

pub use colour::Colour;
pub use watt::Watt;
pub use rooms::Rooms;
