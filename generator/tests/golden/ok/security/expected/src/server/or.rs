//! Operations without a tag: `or`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::or;

/// Operations without a tag: `or`.
pub trait Or: Authenticate {
    /// `GET /or`.
    ///
    /// Answers:
    /// - 204: Done.
    fn token_or_key(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Or>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(&or::TOKEN_OR_KEY, token_or_key);
}

fn token_or_key<Implementor: Or>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { api.token_or_key(identity).await }, |()| Reply::empty(204))
}
