//! Operations: their parameters and their responses by status.

pub mod untagged;
pub mod responses;

pub use untagged::*;
pub use responses::*;
