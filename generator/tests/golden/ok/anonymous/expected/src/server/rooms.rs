//! Operations without a tag: `rooms`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::rooms;

/// Operations without a tag: `rooms`.
pub trait Rooms: Send + Sync + 'static {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 200: The rooms
    fn list_rooms(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Rooms>(routes: &mut Routes<Implementor>) {
    routes.add(&rooms::LIST_ROOMS, list_rooms);
}

fn list_rooms<Implementor: Rooms>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_rooms().await }, |()| Reply::empty(200))
}
