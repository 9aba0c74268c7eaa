//! Operations: their parameters and their responses by status.

pub mod accounts;
pub mod owners;
