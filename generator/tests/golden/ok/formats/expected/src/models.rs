//! Models: the document's schemas as Rust types.

mod reading;

pub use reading::Reading;
