//! Models: the document's schemas as Rust types.

mod light;
mod lamp;
mod candle;

pub use light::Light;
pub use lamp::Lamp;
pub use candle::Candle;
