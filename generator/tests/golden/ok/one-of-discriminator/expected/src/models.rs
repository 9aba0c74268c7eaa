//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod candle;
mod lamp;
mod light;

pub use candle::Candle;
pub use lamp::Lamp;
pub use light::Light;
