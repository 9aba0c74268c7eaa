//! Operations without a tag: `and`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::and;

/// Operations without a tag: `and`.
pub trait And: Authenticate {
    /// `GET /and`.
    ///
    /// Answers:
    /// - 204: Done.
    fn session_and_key(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: And>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(&and::SESSION_AND_KEY, session_and_key);
}

fn session_and_key<Implementor: And>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { api.session_and_key(identity).await }, |()| Reply::empty(204))
}
