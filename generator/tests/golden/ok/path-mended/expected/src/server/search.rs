//! Operations without a tag: `search`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::search;

/// Operations without a tag: `search`.
pub trait Search: Send + Sync + 'static {
    /// `GET /search`.
    ///
    /// Answers:
    /// - 204: Done.
    fn search(&self, q: String) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Search>(routes: &mut Routes<Implementor>) {
    routes.add(&search::SEARCH, search);
}

fn search<Implementor: Search>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let q = request.query("q");
    request.accept()?;
    let q = q?;
    handle(async move { api.search(q).await }, |()| Reply::empty(204))
}
