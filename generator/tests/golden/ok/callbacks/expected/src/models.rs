//! Models: the document's schemas as Rust types.

mod lamp;
mod subscribe_body;

pub use lamp::Lamp;
pub use subscribe_body::SubscribeBody;
