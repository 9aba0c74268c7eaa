//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod light;
mod lamp;
mod candle;

pub use light::Light;
pub use lamp::Lamp;
pub use candle::Candle;
