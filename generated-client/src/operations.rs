//! Operations: their parameters and their responses by status.

pub mod responses;
pub mod security;
pub mod stages;

pub use responses::*;
pub use stages::*;
