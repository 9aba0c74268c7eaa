//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod light;
mod lights;

pub use lamp::Lamp;
pub use light::Light;
pub use lights::Lights;
