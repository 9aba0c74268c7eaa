//! Operations: their parameters and their responses by status.

pub mod events;
pub mod lamps;
pub mod log;

pub use log::*;
