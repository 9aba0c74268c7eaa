//! Operations without a tag: `a`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::DefsBody;
use crate::operations::a;

/// Operations without a tag: `a`.
pub trait A: Send + Sync + 'static {
    /// `POST /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn first(
        &self,
        body: Option<DefsBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: A>(routes: &mut Routes<Implementor>) {
    routes.add(&a::FIRST, first);
}

fn first<Implementor: A>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.first(body).await }, |()| Reply::empty(204))
}
