//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn by_id(&self, id: i64) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `PUT /lamps/{name}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn put_by_name(&self, name: String) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /lamps/{colour}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn by_colour(&self, colour: String) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::BY_ID, by_id);
    routes.add(&lamps::PUT_BY_NAME, put_by_name);
    routes.add(&lamps::BY_COLOUR, by_colour);
}

fn by_id<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { api.by_id(id).await }, |()| Reply::empty(204))
}

fn put_by_name<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let name = request.path("name");
    request.accept()?;
    let name = name?;
    handle(async move { api.put_by_name(name).await }, |()| Reply::empty(204))
}

fn by_colour<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let colour = request.path("colour");
    request.accept()?;
    let colour = colour?;
    handle(async move { api.by_colour(colour).await }, |()| Reply::empty(204))
}
