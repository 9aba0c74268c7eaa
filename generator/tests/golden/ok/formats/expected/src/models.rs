//! Models: the document's schemas as Rust types.

mod reading;
mod every;

pub use reading::Reading;
pub use every::Every;
