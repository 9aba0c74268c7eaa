//! Operations without a tag: `all`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::all;

/// Operations without a tag: `all`.
pub trait All: Authenticate {
    /// `GET /all`.
    ///
    /// Answers:
    /// - 204: Done.
    fn needs_the_token(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: All>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(&all::NEEDS_THE_TOKEN, needs_the_token);
}

fn needs_the_token<Implementor: All>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { api.needs_the_token(identity).await }, |()| Reply::empty(204))
}
