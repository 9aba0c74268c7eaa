//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod port;

pub use lamp::{Lamp, LampSpare};
pub use port::Port;

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
