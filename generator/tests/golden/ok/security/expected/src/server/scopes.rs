//! Operations without a tag: `scopes`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::scopes;

/// Operations without a tag: `scopes`.
pub trait Scopes: Authenticate {
    /// `GET /scopes`.
    ///
    /// Answers:
    /// - 204: Done.
    fn by_oauth(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Scopes>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(&scopes::BY_OAUTH, by_oauth);
}

fn by_oauth<Implementor: Scopes>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { api.by_oauth(identity).await }, |()| Reply::empty(204))
}
