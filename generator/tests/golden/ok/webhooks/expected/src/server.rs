//! The server: traits to implement, and the router that calls them.

pub mod rooms_webhooks;
pub mod webhooks;

pub use rooms_webhooks::RoomsWebhooks;
pub use webhooks::Webhooks;
pub use openapi_runtime::server::{
    AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
};
