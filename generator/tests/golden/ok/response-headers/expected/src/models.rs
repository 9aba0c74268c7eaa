//! Models: the document's schemas as Rust types.

mod header_x_reasons_item;

pub use header_x_reasons_item::HeaderXReasonsItem;
