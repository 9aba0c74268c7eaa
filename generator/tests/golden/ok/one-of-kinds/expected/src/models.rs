//! Models: the document's schemas as Rust types.

mod size;

pub use size::{Size, SizeObject};
