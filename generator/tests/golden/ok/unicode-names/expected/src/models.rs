//! Models: the document's schemas as Rust types.

mod größe;

pub use größe::Größe;
