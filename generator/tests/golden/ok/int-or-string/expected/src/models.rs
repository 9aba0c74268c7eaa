//! Models: the document's schemas as Rust types.

mod port;
mod lamp;

pub use port::Port;
pub use lamp::{Lamp, LampSpare};
