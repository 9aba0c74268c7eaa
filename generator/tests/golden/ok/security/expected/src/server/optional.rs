//! Operations without a tag: `optional`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::optional;

/// Operations without a tag: `optional`.
pub trait Optional: Authenticate {
    /// `GET /optional`.
    ///
    /// Answers:
    /// - 204: Done.
    fn perhaps_the_login(
        &self,
        identity: Option<Self::Identity>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Optional>(routes: &mut Routes<Implementor>) {
    routes.add_optional(&optional::PERHAPS_THE_LOGIN, perhaps_the_login);
}

fn perhaps_the_login<Implementor: Optional>(
    api: Arc<Implementor>,
    identity: Option<Implementor::Identity>,
    _: Request,
) -> Handled {
    handle(async move { api.perhaps_the_login(identity).await }, |()| Reply::empty(204))
}
