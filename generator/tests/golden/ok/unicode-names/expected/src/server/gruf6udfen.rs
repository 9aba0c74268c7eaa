//! Operations tagged `Größen`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{GrößeLesenBody, 名};
use crate::operations::gruf6udfen;

/// Operations tagged `Größen`.
pub trait Größen: Send + Sync + 'static {
    /// `POST /größen`.
    ///
    /// Answers:
    /// - 204: Done.
    fn größe_lesen(
        &self,
        body: Option<GrößeLesenBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /größen/{名}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn 読u3080(&self, 名_: 名) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Größen>(routes: &mut Routes<Implementor>) {
    routes.add(&gruf6udfen::GRÖSSE_LESEN, größe_lesen);
    routes.add(&gruf6udfen::読U3080, 読u3080);
}

fn größe_lesen<Implementor: Größen>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.größe_lesen(body).await }, |()| Reply::empty(204))
}

fn 読u3080<Implementor: Größen>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let 名_ = request.path("名");
    request.accept()?;
    let 名_ = 名_?;
    handle(async move { api.読u3080(名_).await }, |()| Reply::empty(204))
}
