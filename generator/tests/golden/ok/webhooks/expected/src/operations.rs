//! Operations: their parameters and their responses by status.

pub mod rooms_webhooks;
pub mod webhooks;
pub mod security;
