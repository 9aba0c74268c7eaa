//! Operations tagged `refusal`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::refusal;

/// Operations tagged `refusal`.
pub trait RefusalApi: Send + Sync + 'static {
    /// `GET /refusals`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_refusals(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: RefusalApi>(routes: &mut Routes<Implementor>) {
    routes.add(&refusal::LIST_REFUSALS, list_refusals);
}

fn list_refusals<Implementor: RefusalApi>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_refusals().await }, |()| Reply::empty(204))
}
