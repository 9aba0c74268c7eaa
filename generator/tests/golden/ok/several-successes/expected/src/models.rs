//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod lamp;
mod problem;

pub use lamp::Lamp;
pub use problem::Problem;
