//! Operations: their parameters and their responses by status.

pub mod all;
pub mod and;
pub mod none;
pub mod optional;
pub mod or;
pub mod scopes;
pub mod security;
