//! Models: the document's schemas as Rust types.

mod lamp;
mod problem;

pub use lamp::Lamp;
pub use problem::Problem;
