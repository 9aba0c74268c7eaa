//! Operations: their parameters and their responses by status.

pub mod hosts;
pub mod lamps;
pub mod pictures;
