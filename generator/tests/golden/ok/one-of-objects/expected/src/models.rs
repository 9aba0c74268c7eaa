//! Models: the document's schemas as Rust types.

mod light;

pub use light::{Light, LightCandle, LightLamp};
