//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_get_rooms(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_post_rooms(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::LIST, list);
    routes.add(&untagged::LIST_GET_ROOMS, list_get_rooms);
    routes.add(&untagged::LIST_POST_ROOMS, list_post_rooms);
}

fn list<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.list().await, |()| Reply::empty(204)) })
}

fn list_get_rooms<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.list_get_rooms().await, |()| Reply::empty(204)) })
}

fn list_post_rooms<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.list_post_rooms().await, |()| Reply::empty(204)) })
}
