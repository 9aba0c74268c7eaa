//! The server: traits to implement, and the router that calls them.

pub mod all;
pub mod and;
pub mod none;
pub mod optional;
pub mod or;
pub mod scopes;

pub use all::All;
pub use and::And;
pub use none::NoneApi;
pub use optional::Optional;
pub use or::Or;
pub use scopes::Scopes;
use openapi_runtime::server::{Routes, axum::Router};
pub use openapi_runtime::server::{
    AuthError, Authenticate, HandlerError, HandlerResult, Presented, PresentedCredential, Refusal,
};

/// Every operation: what implements the traits of all tags implements this one. A server of some tags only adds
/// the `routes` of their modules to [`Routes`] of its own.
pub trait Api: All + Or + And + Optional + NoneApi + Scopes {}

impl<Implementor: All + Or + And + Optional + NoneApi + Scopes> Api for Implementor {}

/// Every operation as an axum router. The paths are below the server's URL: nest the router under its path.
pub fn router<Implementor: Api>(api: Implementor) -> Router {
    routes(api).into_router()
}

/// Every operation as routes, for settings such as the greatest body or an own form of refusals.
pub fn routes<Implementor: Api>(api: Implementor) -> Routes<Implementor> {
    let mut routes = Routes::new(api);
    all::routes(&mut routes);
    or::routes(&mut routes);
    and::routes(&mut routes);
    optional::routes(&mut routes);
    none::routes(&mut routes);
    scopes::routes(&mut routes);
    routes
}
