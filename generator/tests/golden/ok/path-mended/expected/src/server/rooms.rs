//! Operations without a tag: `rooms`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::rooms;

/// Operations without a tag: `rooms`.
pub trait Rooms: Send + Sync + 'static {
    /// `GET /rooms/{room}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn undeclared(&self, room: String) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /rooms/{room}/same/{room}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn twice(&self, room: String) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Rooms>(routes: &mut Routes<Implementor>) {
    routes.add(&rooms::UNDECLARED, undeclared);
    routes.add(&rooms::TWICE, twice);
}

fn undeclared<Implementor: Rooms>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let room = request.path("room");
    request.accept()?;
    let room = room?;
    handle(async move { api.undeclared(room).await }, |()| Reply::empty(204))
}

fn twice<Implementor: Rooms>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let room = request.path("room");
    request.accept()?;
    let room = room?;
    handle(async move { api.twice(room).await }, |()| Reply::empty(204))
}
