//! Models: the document's schemas as Rust types.

mod colour;
mod watt;
mod rooms;

pub use colour::Colour;
pub use watt::Watt;
pub use rooms::Rooms;
