//! Models: the document's schemas as Rust types.

mod point;
mod reading;

pub use point::Point;
pub use reading::Reading;
