//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod dim_x_amz_target;
mod glow_x_amz_target;

pub use dim_x_amz_target::DimXAmzTarget;
pub use glow_x_amz_target::GlowXAmzTarget;
