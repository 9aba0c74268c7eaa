//! Operations without a tag: `rooms`.

use std::sync::Arc;
use openapi_runtime::{
    http::Reply,
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::rooms::{self, *};

/// Operations without a tag: `rooms`.
pub trait Rooms: Send + Sync + 'static {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 302: They moved.
    /// - 418: No coffee.
    fn to_rooms(&self) -> impl Future<Output = HandlerResult<(), ToRoomsError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Rooms>(routes: &mut Routes<Implementor>) {
    routes.add(&rooms::TO_ROOMS, to_rooms);
}

fn to_rooms<Implementor: Rooms>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.to_rooms().await }, |()| Reply::empty(302))
}
