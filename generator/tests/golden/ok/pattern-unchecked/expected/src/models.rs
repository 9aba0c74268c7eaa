//! Models: the document's schemas as Rust types.

mod serial;
mod labels;

pub use serial::Serial;
pub use labels::Labels;
