//! Models: the document's schemas as Rust types.

mod lamp;
mod light;

pub use lamp::{Lamp, LampInner};
pub use light::{Light, LightObject};
