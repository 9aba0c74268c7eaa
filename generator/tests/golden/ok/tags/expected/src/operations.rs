//! Operations: their parameters and their responses by status.

pub mod lamps;
pub mod rooms;
pub mod type_;
pub mod other;
pub mod refusal;
