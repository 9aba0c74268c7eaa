//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod labels;
mod serial;

pub use labels::Labels;
pub use serial::Serial;
