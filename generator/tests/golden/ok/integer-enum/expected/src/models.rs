//! Models: the document's schemas as Rust types.

mod level;
mod lamp;

pub use level::Level;
pub use lamp::Lamp;
