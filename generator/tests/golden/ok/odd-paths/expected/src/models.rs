//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod dim_parameters;
mod glow_parameters;

pub use dim_parameters::DimXAmzTarget;
pub use glow_parameters::GlowXAmzTarget;
