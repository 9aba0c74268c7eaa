//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod lamp_holder;

pub use lamp::{Lamp, LampHolderObject, LampLeft, LampLeftObject, LampRight, LampRightObject};
pub use lamp_holder::LampHolder;

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
