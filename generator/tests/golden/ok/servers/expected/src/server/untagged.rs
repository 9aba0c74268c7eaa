//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::Server;
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn list_lamps(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PUT /pictures` at `https://pictures.example.org`.
    ///
    /// Answers:
    /// - 204: Done.
    fn put_picture(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /pictures`.
    ///
    /// Answers:
    /// - 204: Done.
    fn read_picture(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /hosts` at `https://a.example.org`.
    ///
    /// Answers:
    /// - 200: A host.
    fn read_host(&self) -> impl Future<Output = Result<Server, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::LIST_LAMPS, list_lamps);
    routes.add(&untagged::PUT_PICTURE, put_picture);
    routes.add(&untagged::READ_PICTURE, read_picture);
    routes.add(&untagged::READ_HOST, read_host);
}

fn list_lamps<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.list_lamps().await, |()| Reply::empty(204)) })
}

fn put_picture<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.put_picture().await, |()| Reply::empty(204)) })
}

fn read_picture<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.read_picture().await, |()| Reply::empty(204)) })
}

fn read_host<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.read_host().await, |body| Reply::json(200, body)) })
}
