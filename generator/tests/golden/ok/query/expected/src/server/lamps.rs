//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// - `room`: Not empty.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_lamps(
        &self,
        room: String,
        params: ListLampsParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let room = request.query("room");
    let params = request.parameters();
    request.accept()?;
    let (room, params) = (room?, params?);
    handle(async move { api.list_lamps(room, params).await }, |()| Reply::empty(204))
}
