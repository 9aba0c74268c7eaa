//! Operations without a tag: `other`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::other;

/// Operations without a tag: `other`.
pub trait Other: Send + Sync + 'static {
    /// `GET /other`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_others(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Other>(routes: &mut Routes<Implementor>) {
    routes.add(&other::LIST_OTHERS, list_others);
}

fn list_others<Implementor: Other>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_others().await }, |()| Reply::empty(204))
}
