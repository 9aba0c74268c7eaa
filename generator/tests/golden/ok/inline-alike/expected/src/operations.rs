//! Operations: their parameters and their responses by status.

pub mod planes;
pub mod ships;
pub mod pets;
pub mod boxes;
mod parameters;

pub use planes::*;
pub use ships::*;
