//! Operations: their parameters and their responses by status.

pub mod a;
pub mod b;
pub mod c;

pub use c::*;
