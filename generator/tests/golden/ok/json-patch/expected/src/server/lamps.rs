//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Steps;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `PATCH /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// - `content_type`: What the body came as: `application/json-patch+json` or `application/vnd.lamps.steps+json`.
    fn patch_lamps(
        &self,
        body: Steps,
        content_type: &'static str,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::PATCH_LAMPS, patch_lamps);
}

fn patch_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let content_type = request.content_type();
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.patch_lamps(body, content_type).await }, |()| Reply::empty(204))
}
