//! Operations: their parameters and their responses by status.

pub mod subscriptions;

#[cfg(feature = "server")]
pub mod subscribe_callbacks;

#[cfg(feature = "server")]
pub mod end_callbacks;

#[cfg(feature = "server")]
pub use subscribe_callbacks::*;
