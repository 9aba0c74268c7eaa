//! The server: traits to implement, and the router that calls them.

pub mod webhooks;
pub mod rooms_webhooks;

pub use webhooks::Webhooks;
pub use rooms_webhooks::RoomsWebhooks;
pub use openapi_runtime::server::{
    AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
};
