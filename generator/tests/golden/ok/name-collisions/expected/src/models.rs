//! Models: the document's schemas as Rust types.

mod ceiling_lamp;
mod ceiling_lamp2;
mod vec;

pub use ceiling_lamp::CeilingLamp;
pub use ceiling_lamp2::CeilingLamp2;
pub use vec::Vec2;
