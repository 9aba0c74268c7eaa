//! Operations without a tag: `subscriptions`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::SubscribeBody;
use crate::operations::subscriptions;

/// Operations without a tag: `subscriptions`.
pub trait Subscriptions: Send + Sync + 'static {
    /// `POST /subscriptions`.
    ///
    /// Answers:
    /// - 201: Subscribed.
    fn subscribe(
        &self,
        body: SubscribeBody,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Subscriptions>(routes: &mut Routes<Implementor>) {
    routes.add(&subscriptions::SUBSCRIBE, subscribe);
}

fn subscribe<Implementor: Subscriptions>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.subscribe(body).await }, |()| Reply::empty(201))
}
