//! Operations without a tag: `c`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::c::{self, *};

/// Operations without a tag: `c`.
pub trait C: Send + Sync + 'static {
    /// `GET /c`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_everything(
        &self,
        params: ListEverythingParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: C>(routes: &mut Routes<Implementor>) {
    routes.add(&c::LIST_EVERYTHING, list_everything);
}

fn list_everything<Implementor: C>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.list_everything(params).await }, |()| Reply::empty(204))
}
