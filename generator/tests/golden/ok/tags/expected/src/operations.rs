//! Operations: their parameters and their responses by status.

pub mod lamps;
pub mod other;
pub mod refusal;
pub mod rooms;
pub mod type_;
