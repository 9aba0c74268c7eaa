//! The server: traits to implement, and the router that calls them.

pub mod lamps;

pub use lamps::Lamps;
use openapi_runtime::server::{Routes, axum::Router};
pub use openapi_runtime::server::{
    AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
};

/// Every operation as an axum router. The paths are below the server's URL: nest the router under its path.
pub fn router<Implementor: Lamps>(api: Implementor) -> Router {
    routes(api).into_router()
}

/// Every operation as routes, for settings such as the greatest body or an own form of refusals.
pub fn routes<Implementor: Lamps>(api: Implementor) -> Routes<Implementor> {
    let mut routes = Routes::new(api);
    lamps::routes(&mut routes);
    routes
}
