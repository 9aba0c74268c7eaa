//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod port;
mod lamp;

pub use port::Port;
pub use lamp::{Lamp, LampSpare};
