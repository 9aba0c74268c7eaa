//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod refused;
mod kept;
mod kept_as_numbers;
mod ignored;

pub use refused::Refused;
pub use kept::Kept;
pub use kept_as_numbers::KeptAsNumbers;
pub use ignored::Ignored;
