//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    Binary,
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `PUT /notes`.
    ///
    /// Answers:
    /// - 200: The note before.
    fn write_note(&self, body: String) -> impl Future<Output = Result<String, NoError>> + Send;

    /// `PUT /picture`.
    ///
    /// Answers:
    /// - 200: The picture before.
    fn write_picture(&self, body: Binary) -> impl Future<Output = Result<Binary, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::WRITE_NOTE, write_note);
    routes.add(&untagged::WRITE_PICTURE, write_picture);
}

fn write_note<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.text();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.write_note(body).await, |body| Reply::text(200, body)) })
}

fn write_picture<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.binary();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.write_picture(body).await, |body| Reply::binary(200, body)) })
}
