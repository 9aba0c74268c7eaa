//! Operations without a tag: `lists`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lists;

/// Operations without a tag: `lists`.
pub trait Lists: Send + Sync + 'static {
    /// `GET /lists/{plain}/{label}/{matrix}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn styles(
        &self,
        plain: Vec<String>,
        label: Vec<String>,
        matrix: Vec<String>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lists>(routes: &mut Routes<Implementor>) {
    routes.add(&lists::STYLES, styles);
}

fn styles<Implementor: Lists>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let plain = request.path("plain");
    let label = request.path("label");
    let matrix = request.path("matrix");
    request.accept()?;
    let (plain, label, matrix) = (plain?, label?, matrix?);
    handle(async move { api.styles(plain, label, matrix).await }, |()| Reply::empty(204))
}
