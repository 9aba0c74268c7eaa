//! Operations: their parameters and their responses by status.

pub mod lamps;
pub mod responses;
pub mod security;

pub use lamps::*;
pub use responses::*;
