//! Models: the document's schemas as Rust types.

mod patch;
mod steps;

pub use patch::Patch;
pub use steps::Steps;
