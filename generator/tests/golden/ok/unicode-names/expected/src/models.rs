//! Models: the document's schemas as Rust types.

mod gruf6udfe_lesen_body;

pub use gruf6udfe_lesen_body::GrößeLesenBody;
