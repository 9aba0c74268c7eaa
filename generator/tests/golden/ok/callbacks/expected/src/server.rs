//! The server: traits to implement, and the router that calls them.

pub mod end_callbacks;
pub mod subscribe_callbacks;
pub mod subscriptions;

pub use end_callbacks::EndCallbacks;
pub use subscribe_callbacks::SubscribeCallbacks;
pub use subscriptions::Subscriptions;
use openapi_runtime::server::{Routes, axum::Router};
pub use openapi_runtime::server::{
    AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
};

/// Every operation as an axum router. The paths are below the server's URL: nest the router under its path.
pub fn router<Implementor: Subscriptions>(api: Implementor) -> Router {
    routes(api).into_router()
}

/// Every operation as routes, for settings such as the greatest body or an own form of refusals.
pub fn routes<Implementor: Subscriptions>(api: Implementor) -> Routes<Implementor> {
    let mut routes = Routes::new(api);
    subscriptions::routes(&mut routes);
    routes
}
