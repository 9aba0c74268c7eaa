//! Operations: their parameters and their responses by status.

pub mod stages;
pub mod responses;
pub mod security;

pub use stages::*;
pub use responses::*;
