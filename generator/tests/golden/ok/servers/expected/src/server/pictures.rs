//! Operations without a tag: `pictures`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::pictures;

/// Operations without a tag: `pictures`.
pub trait Pictures: Send + Sync + 'static {
    /// `PUT /pictures` at `https://pictures.example.org`.
    ///
    /// Answers:
    /// - 204: Done.
    fn put_picture(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /pictures`.
    ///
    /// Answers:
    /// - 204: Done.
    fn read_picture(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Pictures>(routes: &mut Routes<Implementor>) {
    routes.add(&pictures::PUT_PICTURE, put_picture);
    routes.add(&pictures::READ_PICTURE, read_picture);
}

fn put_picture<Implementor: Pictures>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.put_picture().await }, |()| Reply::empty(204))
}

fn read_picture<Implementor: Pictures>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.read_picture().await }, |()| Reply::empty(204))
}
