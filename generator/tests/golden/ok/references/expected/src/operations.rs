//! Operations: their parameters and their responses by status.

pub mod lamps;
pub mod doors;
mod parameters;

pub use lamps::*;
pub use doors::*;
