//! Operations: their parameters and their responses by status.

pub mod all;
pub mod or;
pub mod and;
pub mod optional;
pub mod none;
pub mod scopes;
pub mod security;
