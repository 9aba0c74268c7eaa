//! Models: the document's schemas as Rust types.

mod word;

pub use word::Word;
