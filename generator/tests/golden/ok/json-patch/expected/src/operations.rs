//! Operations: their parameters and their responses by status.

pub mod lamp;
pub mod lamps;
