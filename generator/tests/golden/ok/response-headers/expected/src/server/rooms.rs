//! Operations without a tag: `rooms`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply, WithHeaders},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::LinkHeaders;
use crate::operations::rooms;

/// Operations without a tag: `rooms`.
pub trait Rooms: Send + Sync + 'static {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    fn list_rooms(
        &self,
    ) -> impl Future<Output = HandlerResult<WithHeaders<Vec<String>, LinkHeaders>, NoError>> + Send;

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    fn add_room(
        &self,
    ) -> impl Future<Output = HandlerResult<WithHeaders<Vec<String>, LinkHeaders>, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Rooms>(routes: &mut Routes<Implementor>) {
    routes.add(&rooms::LIST_ROOMS, list_rooms);
    routes.add(&rooms::ADD_ROOM, add_room);
}

fn list_rooms<Implementor: Rooms>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(
        async move { api.list_rooms().await },
        |answer| Reply::json(200, &answer.inner).described_headers(&answer.headers),
    )
}

fn add_room<Implementor: Rooms>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(
        async move { api.add_room().await },
        |answer| Reply::json(200, &answer.inner).described_headers(&answer.headers),
    )
}
