//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod ignored;
mod kept;
mod kept_as_numbers;
mod refused;

pub use ignored::Ignored;
pub use kept::Kept;
pub use kept_as_numbers::KeptAsNumbers;
pub use refused::Refused;
