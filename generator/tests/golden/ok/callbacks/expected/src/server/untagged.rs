//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::SubscribeBody;
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `POST /subscriptions`.
    ///
    /// Answers:
    /// - 201: Subscribed.
    fn subscribe(&self, body: SubscribeBody) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::SUBSCRIBE, subscribe);
}

fn subscribe<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.subscribe(body).await, |()| Reply::empty(201)) })
}
