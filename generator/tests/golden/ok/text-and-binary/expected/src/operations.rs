//! Operations: their parameters and their responses by status.

pub mod notes;
pub mod picture;
