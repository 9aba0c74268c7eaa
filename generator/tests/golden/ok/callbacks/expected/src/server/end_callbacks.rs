//! What the API calls back about `End`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle, axum::Router},
};
use crate::operations::end_callbacks;

/// What the API calls back about `End`.
pub trait EndCallbacks: Send + Sync + 'static {
    /// Sent to `{$request.body#/url}`.
    ///
    /// `DELETE /onEnd`.
    ///
    /// Answers:
    /// - 204: Understood.
    fn on_end(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: EndCallbacks>(routes: &mut Routes<Implementor>) {
    routes.add(&end_callbacks::ON_END, on_end);
}

/// These operations as an axum router; nest it under the path of the URL that the API is given.
pub fn router<Implementor: EndCallbacks>(api: Implementor) -> Router {
    let mut added = Routes::new(api);
    routes(&mut added);
    added.into_router()
}

fn on_end<Implementor: EndCallbacks>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.on_end().await }, |()| Reply::empty(204))
}
