//! Models: the document's schemas as Rust types.

mod lamp;

pub use lamp::{Lamp, LampKind};
