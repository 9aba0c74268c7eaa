//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply, WithHeaders},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::{
    LinkHeaders, ListLampsError, XCountAndXStateHeaders, XRateLimitAndXRateLeftHeaders, untagged,
};

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: All lamps.
    /// - 304: Nothing has changed.
    /// - 4XX: A refusal.
    fn list_lamps(
        &self,
    ) -> impl Future<
        Output = Result<WithHeaders<Vec<String>, XRateLimitAndXRateLeftHeaders>, ListLampsError>,
    > + Send;

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - 204: No lamps.
    fn delete_lamps(&self) -> impl Future<Output = Result<XCountAndXStateHeaders, NoError>> + Send;

    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    fn list_rooms(
        &self,
    ) -> impl Future<Output = Result<WithHeaders<Vec<String>, LinkHeaders>, NoError>> + Send;

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    fn add_room(
        &self,
    ) -> impl Future<Output = Result<WithHeaders<Vec<String>, LinkHeaders>, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::LIST_LAMPS, list_lamps);
    routes.add(&untagged::DELETE_LAMPS, delete_lamps);
    routes.add(&untagged::LIST_ROOMS, list_rooms);
    routes.add(&untagged::ADD_ROOM, add_room);
}

fn list_lamps<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move {
        Reply::of(
            api.list_lamps().await,
            |answer| Reply::json(200, &answer.body).described_headers(&answer.headers),
        )
    })
}

fn delete_lamps<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move {
        Reply::of(api.delete_lamps().await, |headers| Reply::empty(204).described_headers(headers))
    })
}

fn list_rooms<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move {
        Reply::of(
            api.list_rooms().await,
            |answer| Reply::json(200, &answer.body).described_headers(&answer.headers),
        )
    })
}

fn add_room<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move {
        Reply::of(
            api.add_room().await,
            |answer| Reply::json(200, &answer.body).described_headers(&answer.headers),
        )
    })
}
