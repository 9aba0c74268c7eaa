//! Operations: their parameters and their responses by status.

pub mod doors;
pub mod lamps;
mod parameters;

pub use doors::*;
pub use lamps::*;
