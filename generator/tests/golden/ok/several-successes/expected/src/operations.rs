//! Operations: their parameters and their responses by status.

pub mod lamps;

#[cfg(feature = "server")]
pub mod successes;

pub use lamps::*;

#[cfg(feature = "server")]
pub use successes::*;
