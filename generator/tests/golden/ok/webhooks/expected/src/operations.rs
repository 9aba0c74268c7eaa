//! Operations: their parameters and their responses by status.

pub mod webhooks;
pub mod rooms_webhooks;
pub mod security;
