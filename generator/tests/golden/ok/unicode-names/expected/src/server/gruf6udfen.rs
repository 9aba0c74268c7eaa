//! Operations tagged `Größen`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::GrößeLesenBody;
use crate::operations::gruf6udfen;

/// The operations tagged `Größen`.
pub trait Größen: Send + Sync + 'static {
    /// `POST /größen`.
    ///
    /// Answers:
    /// - 204: Done.
    fn größe_lesen(
        &self,
        body: Option<GrößeLesenBody>,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Größen>(routes: &mut Routes<Implementor>) {
    routes.add(&gruf6udfen::GRÖSSE_LESEN, größe_lesen);
}

fn größe_lesen<Implementor: Größen>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.größe_lesen(body).await, |()| Reply::empty(204)) })
}
