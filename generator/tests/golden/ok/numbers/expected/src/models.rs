//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod even;
mod lamp;
mod share;

pub use even::Even;
pub use lamp::Lamp;
pub use share::Share;
