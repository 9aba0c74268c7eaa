//! Operations: their parameters and their responses by status.

#[cfg(feature = "server")]
pub mod end_callbacks;

#[cfg(feature = "server")]
pub mod subscribe_callbacks;

pub mod subscriptions;

#[cfg(feature = "server")]
pub use subscribe_callbacks::*;
