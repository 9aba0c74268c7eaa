//! Models: the document's schemas as Rust types.

mod share;
mod even;
mod lamp;

pub use share::Share;
pub use even::Even;
pub use lamp::Lamp;
