//! Operations without a tag: `events`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Event;
use crate::operations::events;

/// Operations without a tag: `events`.
pub trait Events: Send + Sync + 'static {
    /// `GET /events`.
    ///
    /// Answers:
    /// - 200: One after the other.
    fn watch_events(&self) -> impl Future<Output = HandlerResult<Event, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Events>(routes: &mut Routes<Implementor>) {
    routes.add(&events::WATCH_EVENTS, watch_events);
}

fn watch_events<Implementor: Events>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.watch_events().await }, |body| Reply::json(200, body))
}
