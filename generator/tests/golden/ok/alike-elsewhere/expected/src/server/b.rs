//! Operations without a tag: `b`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::AddItBody;
use crate::operations::b;

/// Operations without a tag: `b`.
pub trait B: Send + Sync + 'static {
    /// `POST /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn add_it(
        &self,
        body: Option<AddItBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: B>(routes: &mut Routes<Implementor>) {
    routes.add(&b::ADD_IT, add_it);
}

fn add_it<Implementor: B>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_it(body).await }, |()| Reply::empty(204))
}
