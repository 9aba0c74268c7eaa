//! Operations without a tag: `owners`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{Owner, OwnerRequest};
use crate::operations::owners;

/// Operations without a tag: `owners`.
pub trait Owners: Send + Sync + 'static {
    /// `PUT /owners`.
    ///
    /// Answers:
    /// - 200: It is changed.
    fn owner_update(
        &self,
        body: OwnerRequest,
    ) -> impl Future<Output = HandlerResult<Owner, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Owners>(routes: &mut Routes<Implementor>) {
    routes.add(&owners::OWNER_UPDATE, owner_update);
}

fn owner_update<Implementor: Owners>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.owner_update(body).await }, |body| Reply::json(200, body))
}
