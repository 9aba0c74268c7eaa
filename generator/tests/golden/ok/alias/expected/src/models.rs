//! Models: the document's schemas as Rust types.

mod lamp;
mod light;
mod lights;

pub use lamp::Lamp;
pub use light::Light;
pub use lights::Lights;
