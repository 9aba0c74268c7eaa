//! What the API calls back about `subscribe`.

use std::sync::Arc;
use openapi_runtime::{
    http::Reply,
    server::{Handled, HandlerResult, Request, Routes, handle, axum::Router},
};
use crate::models::Lamp;
use crate::operations::subscribe_callbacks::{self, *};

/// What the API calls back about `subscribe`.
pub trait SubscribeCallbacks: Send + Sync + 'static {
    /// A lamp has changed
    ///
    /// Sent to `{$request.body#/url}/lamps/{$response.body#/id}`.
    ///
    /// `POST /onLamp/lamps/{part1}`.
    ///
    /// Answers:
    /// - 204: Understood.
    /// - 410: No longer wanted.
    fn on_lamp(
        &self,
        x_signature: String,
        body: Lamp,
    ) -> impl Future<Output = HandlerResult<(), SubscribeOnLampError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: SubscribeCallbacks>(routes: &mut Routes<Implementor>) {
    routes.add(&subscribe_callbacks::ON_LAMP, on_lamp);
}

/// These operations as an axum router; nest it under the path of the URL that the API is given.
pub fn router<Implementor: SubscribeCallbacks>(api: Implementor) -> Router {
    let mut added = Routes::new(api);
    routes(&mut added);
    added.into_router()
}

fn on_lamp<Implementor: SubscribeCallbacks>(
    api: Arc<Implementor>,
    mut request: Request,
) -> Handled {
    let x_signature = request.header("X-Signature");
    let body = request.json();
    request.accept()?;
    let (x_signature, body) = (x_signature?, body?);
    handle(async move { api.on_lamp(x_signature, body).await }, |()| Reply::empty(204))
}
