//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod headers;
mod labels;
mod readings;

pub use headers::Headers;
pub use labels::Labels;
pub use readings::Readings;
