//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod anything;
mod holder;

pub use anything::Anything;
pub use holder::Holder;
