//! Models: the document's schemas as Rust types.

mod lamp;
mod lamps;

pub use lamp::Lamp;
pub use lamps::Lamps;
