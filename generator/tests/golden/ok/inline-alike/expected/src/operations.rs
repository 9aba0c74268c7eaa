//! Operations: their parameters and their responses by status.

pub mod boxes;
pub mod pets;
pub mod planes;
pub mod ships;
mod parameters;

pub use planes::*;
pub use ships::*;
