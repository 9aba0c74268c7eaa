//! Operations: their parameters and their responses by status.

pub mod default;

pub use default::*;
