//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    Uuid,
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_lamps(
        &self,
        x_request_id: Uuid,
        session: String,
        params: ListLampsParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let x_request_id = request.header("X-Request-Id");
    let session = request.cookie("session");
    let params = request.parameters();
    request.accept()?;
    let (x_request_id, session, params) = (x_request_id?, session?, params?);
    handle(
        async move { api.list_lamps(x_request_id, session, params).await },
        |()| Reply::empty(204),
    )
}
