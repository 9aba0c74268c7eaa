//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Lamp;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// List the lamps
    ///
    /// **Deprecated.**
    ///
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    fn list_lamps(
        &self,
        params: ListLampsParams,
    ) -> impl Future<Output = HandlerResult<Lamp, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.list_lamps(params).await }, |body| Reply::json(200, body))
}
