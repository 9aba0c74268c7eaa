//! Operations: their parameters and their responses by status.

pub mod lamps;
pub mod rooms;
