//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Lamps;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait LampsApi: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamps.
    fn get_lamps(
        &self,
        params: GetLampsParams,
    ) -> impl Future<Output = HandlerResult<Lamps, NoError>> + Send;

    /// `DELETE /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Gone.
    fn delete_lamps_id(
        &self,
        id: String,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: LampsApi>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::GET_LAMPS, get_lamps);
    routes.add(&lamps::DELETE_LAMPS_ID, delete_lamps_id);
}

fn get_lamps<Implementor: LampsApi>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.get_lamps(params).await }, |body| Reply::json(200, body))
}

fn delete_lamps_id<Implementor: LampsApi>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { api.delete_lamps_id(id).await }, |()| Reply::empty(204))
}
