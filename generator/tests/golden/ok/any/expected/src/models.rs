//! Models: the document's schemas as Rust types.

mod anything;
mod holder;

pub use anything::Anything;
pub use holder::Holder;
