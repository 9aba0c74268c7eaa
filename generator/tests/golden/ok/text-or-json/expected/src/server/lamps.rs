//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Event;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// - `content_type`: What the body came as: `application/json` or `application/yaml`.
    fn put_lamps(
        &self,
        body: Option<Event>,
        content_type: &'static str,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::PUT_LAMPS, put_lamps);
}

fn put_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let content_type = request.content_type();
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.put_lamps(body, content_type).await }, |()| Reply::empty(204))
}
