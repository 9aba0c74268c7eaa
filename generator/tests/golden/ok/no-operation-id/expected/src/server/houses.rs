//! Operations without a tag: `houses`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::houses;

/// Operations without a tag: `houses`.
pub trait Houses: Send + Sync + 'static {
    /// `GET /houses/{id}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn get_houses_id_lamps(
        &self,
        id: String,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /houses/{id}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn post_houses_id_lamps(
        &self,
        id: String,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Houses>(routes: &mut Routes<Implementor>) {
    routes.add(&houses::GET_HOUSES_ID_LAMPS, get_houses_id_lamps);
    routes.add(&houses::POST_HOUSES_ID_LAMPS, post_houses_id_lamps);
}

fn get_houses_id_lamps<Implementor: Houses>(
    api: Arc<Implementor>,
    mut request: Request,
) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { api.get_houses_id_lamps(id).await }, |()| Reply::empty(204))
}

fn post_houses_id_lamps<Implementor: Houses>(
    api: Arc<Implementor>,
    mut request: Request,
) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { api.post_houses_id_lamps(id).await }, |()| Reply::empty(204))
}
