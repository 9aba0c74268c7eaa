//! Operations without a tag: `lamp`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Patch;
use crate::operations::lamp;

/// Operations without a tag: `lamp`.
pub trait Lamp: Send + Sync + 'static {
    /// `PATCH /lamp`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// - `content_type`: What the body came as: `application/merge-patch+json` or `application/strategic-merge-patch+json` or `application/json-patch+json`.
    fn patch_lamp(
        &self,
        body: Patch,
        content_type: &'static str,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamp>(routes: &mut Routes<Implementor>) {
    routes.add(&lamp::PATCH_LAMP, patch_lamp);
}

fn patch_lamp<Implementor: Lamp>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let content_type = request.content_type();
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.patch_lamp(body, content_type).await }, |()| Reply::empty(204))
}
