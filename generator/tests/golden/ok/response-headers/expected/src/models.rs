//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod header_x_reasons_item;

pub use header_x_reasons_item::HeaderXReasonsItem;
