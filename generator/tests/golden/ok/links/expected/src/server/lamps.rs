//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// Add a lamp
    ///
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 201: Added.
    ///
    /// Then:
    /// - 201, `read`: `readLamp` with `id` = `$response.body#/id`. What was added.
    /// - 201, `all`: `#/paths/~1lamps/get`.
    fn add_lamp(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn read_lamp(&self, id: i64) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::ADD_LAMP, add_lamp);
    routes.add(&lamps::READ_LAMP, read_lamp);
}

fn add_lamp<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.add_lamp().await }, |()| Reply::empty(201))
}

fn read_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { api.read_lamp(id).await }, |()| Reply::empty(204))
}
