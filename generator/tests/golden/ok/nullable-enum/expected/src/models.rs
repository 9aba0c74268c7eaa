//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod colour;
mod lamp;
mod shade;

pub use colour::Colour;
pub use lamp::{Lamp, LampBulb};
pub use shade::Shade;

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
