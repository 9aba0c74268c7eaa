//! What the API tells by itself.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle, axum::Router},
};
use crate::models::LampChangedWebhookBody;
use crate::operations::webhooks;

/// What the API tells by itself.
pub trait Webhooks: Send + Sync + 'static {
    /// `POST /lamp.changed`.
    ///
    /// Answers:
    /// - 204: Understood.
    fn lamp_changed(
        &self,
        body: LampChangedWebhookBody,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Webhooks>(routes: &mut Routes<Implementor>) {
    routes.add(&webhooks::LAMP_CHANGED, lamp_changed);
}

/// These operations as an axum router; nest it under the path of the URL that the API is given.
pub fn router<Implementor: Webhooks>(api: Implementor) -> Router {
    let mut added = Routes::new(api);
    routes(&mut added);
    added.into_router()
}

fn lamp_changed<Implementor: Webhooks>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.lamp_changed(body).await }, |()| Reply::empty(204))
}
