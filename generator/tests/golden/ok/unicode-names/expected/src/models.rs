//! Models: the document's schemas as Rust types.

mod u540d;
mod gruf6udfe_lesen_body;

pub use u540d::名;
pub use gruf6udfe_lesen_body::GrößeLesenBody;
