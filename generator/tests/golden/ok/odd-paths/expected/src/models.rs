//! Models: the document's schemas as Rust types.

mod dim_x_amz_target;
mod glow_x_amz_target;

pub use dim_x_amz_target::DimXAmzTarget;
pub use glow_x_amz_target::GlowXAmzTarget;
