//! The server: traits to implement, and the router that calls them.

pub mod lamps;
pub mod rooms;

pub use lamps::Lamps;
pub use rooms::Rooms;
use openapi_runtime::server::{Routes, axum::Router};
pub use openapi_runtime::server::{
    AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
};

/// Every operation: what implements the traits of all tags implements this one. A server of some tags only adds
/// the `routes` of their modules to [`Routes`] of its own.
pub trait Api: Lamps + Rooms {}

impl<Implementor: Lamps + Rooms> Api for Implementor {}

/// Every operation as an axum router. The paths are below the server's URL: nest the router under its path.
pub fn router<Implementor: Api>(api: Implementor) -> Router {
    routes(api).into_router()
}

/// Every operation as routes, for settings such as the greatest body or an own form of refusals.
pub fn routes<Implementor: Api>(api: Implementor) -> Routes<Implementor> {
    let mut routes = Routes::new(api);
    lamps::routes(&mut routes);
    rooms::routes(&mut routes);
    routes
}
