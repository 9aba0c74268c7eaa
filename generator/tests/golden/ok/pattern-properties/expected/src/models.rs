//! Models: the document's schemas as Rust types.

mod labels;
mod readings;
mod headers;

pub use labels::Labels;
pub use readings::Readings;
pub use headers::Headers2;
