//! Operations without a tag: `picture`.

use std::sync::Arc;
use openapi_runtime::{
    Binary,
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::picture;

/// Operations without a tag: `picture`.
pub trait Picture: Send + Sync + 'static {
    /// `PUT /picture`.
    ///
    /// Answers:
    /// - 200: The picture before.
    fn write_picture(
        &self,
        body: Binary,
    ) -> impl Future<Output = HandlerResult<Binary, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Picture>(routes: &mut Routes<Implementor>) {
    routes.add(&picture::WRITE_PICTURE, write_picture);
}

fn write_picture<Implementor: Picture>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.binary();
    request.accept()?;
    let body = body?;
    handle(async move { api.write_picture(body).await }, |body| Reply::binary(200, body))
}
