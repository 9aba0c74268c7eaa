//! What the API tells by itself, tagged `rooms`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, HandlerResult, Request, Routes, handle, axum::Router},
};
use crate::operations::rooms_webhooks;

/// What the API tells by itself, tagged `rooms`.
pub trait RoomsWebhooks: Authenticate {
    /// `POST /room-gone`.
    ///
    /// Answers:
    /// - 204: Understood.
    fn room_gone(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: RoomsWebhooks>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(&rooms_webhooks::ROOM_GONE, room_gone);
}

/// These operations as an axum router; nest it under the path of the URL that the API is given.
pub fn router<Implementor: RoomsWebhooks>(api: Implementor) -> Router {
    let mut added = Routes::new(api);
    routes(&mut added);
    added.into_router()
}

fn room_gone<Implementor: RoomsWebhooks>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { api.room_gone(identity).await }, |()| Reply::empty(204))
}
