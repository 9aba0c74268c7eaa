//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod light;

pub use light::{Light, LightCandle, LightLamp};
