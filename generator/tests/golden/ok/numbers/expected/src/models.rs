//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod share;
mod even;
mod lamp;

pub use share::Share;
pub use even::Even;
pub use lamp::Lamp;
