//! Operations: their parameters and their responses by status.

pub mod houses;
pub mod untagged;
