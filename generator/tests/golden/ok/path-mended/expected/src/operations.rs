//! Operations: their parameters and their responses by status.

pub mod rooms;
pub mod search;
