//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod serial;
mod labels;

pub use serial::Serial;
pub use labels::Labels;
