//! Operations: their parameters and their responses by status.

pub mod log;
pub mod events;
pub mod lamps;

pub use log::*;
