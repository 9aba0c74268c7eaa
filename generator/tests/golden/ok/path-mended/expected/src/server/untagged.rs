//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /rooms/{room}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn undeclared(&self, room: String) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /rooms/{room}/same/{room}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn twice(&self, room: String) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /search`.
    ///
    /// Answers:
    /// - 204: Done.
    fn search(&self, q: String) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::UNDECLARED, undeclared);
    routes.add(&untagged::TWICE, twice);
    routes.add(&untagged::SEARCH, search);
}

fn undeclared<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let room = request.path("room");
    request.accept()?;
    let room = room?;
    handle(async move { Reply::of(api.undeclared(room).await, |()| Reply::empty(204)) })
}

fn twice<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let room = request.path("room");
    request.accept()?;
    let room = room?;
    handle(async move { Reply::of(api.twice(room).await, |()| Reply::empty(204)) })
}

fn search<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let q = request.query("q");
    request.accept()?;
    let q = q?;
    handle(async move { Reply::of(api.search(q).await, |()| Reply::empty(204)) })
}
