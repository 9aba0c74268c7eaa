//! Models: the document's schemas as Rust types.

mod count;
mod lamp;

pub use count::Count;
pub use lamp::Lamp;
