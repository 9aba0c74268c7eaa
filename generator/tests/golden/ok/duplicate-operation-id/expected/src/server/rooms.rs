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
    /// - 204: Done.
    fn list_get_rooms(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_post_rooms(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Rooms>(routes: &mut Routes<Implementor>) {
    routes.add(&rooms::LIST_GET_ROOMS, list_get_rooms);
    routes.add(&rooms::LIST_POST_ROOMS, list_post_rooms);
}

fn list_get_rooms<Implementor: Rooms>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_get_rooms().await }, |()| Reply::empty(204))
}

fn list_post_rooms<Implementor: Rooms>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_post_rooms().await }, |()| Reply::empty(204))
}
