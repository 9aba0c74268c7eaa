//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod labels;
mod readings;
mod headers;

pub use labels::Labels;
pub use readings::Readings;
pub use headers::Headers;
