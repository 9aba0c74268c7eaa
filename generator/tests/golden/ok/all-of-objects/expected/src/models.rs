//! Models: the document's schemas as Rust types.

mod named;
mod lamp;

pub use named::Named;
pub use lamp::Lamp;
