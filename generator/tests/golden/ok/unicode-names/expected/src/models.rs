//! Models: the document's schemas as Rust types.
//! How their tables are read, and what several places share, [`openapi_runtime`] tells.

mod u540d;
mod gruf6udfe_lesen_body;

pub use u540d::名;
pub use gruf6udfe_lesen_body::GrößeLesenBody;
