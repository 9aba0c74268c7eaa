//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod subscribe_body;

pub use lamp::Lamp;
pub use subscribe_body::SubscribeBody;
