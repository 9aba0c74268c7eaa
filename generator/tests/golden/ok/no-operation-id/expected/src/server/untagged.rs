//! Operations without a tag: `untagged`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag: `untagged`.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /`.
    ///
    /// Answers:
    /// - 204: Done.
    fn get(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::GET, get);
}

fn get<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.get().await }, |()| Reply::empty(204))
}
