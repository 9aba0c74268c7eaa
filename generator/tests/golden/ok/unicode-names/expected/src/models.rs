//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod gruf6udfe_lesen_body;
mod u540d;

pub use gruf6udfe_lesen_body::GrößeLesenBody;
pub use u540d::名;
