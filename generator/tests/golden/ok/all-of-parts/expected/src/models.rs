//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;

pub use lamp::{Lamp, LampBulb, LampState, LampSwitchesItem};

/// `value()` of a member that may be absent or `null`.
pub use openapi_runtime::OptionalValue as _;
