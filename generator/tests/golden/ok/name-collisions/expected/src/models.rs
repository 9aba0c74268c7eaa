//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod ceiling_lamp;
mod ceiling_lamp2;
mod vec;

pub use ceiling_lamp::CeilingLamp;
pub use ceiling_lamp2::CeilingLamp2;
pub use vec::Vec2;
