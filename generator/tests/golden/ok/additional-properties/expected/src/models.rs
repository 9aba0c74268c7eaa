//! Models: the document's schemas as Rust types.

mod refused;
mod kept;
mod kept_as_numbers;
mod ignored;

pub use refused::Refused;
pub use kept::Kept;
pub use kept_as_numbers::KeptAsNumbers;
pub use ignored::Ignored;
