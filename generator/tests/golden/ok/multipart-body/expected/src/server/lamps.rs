//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::AddPictureBody;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `POST /lamps/picture`.
    ///
    /// Answers:
    /// - 204: Done.
    fn add_picture(
        &self,
        body: AddPictureBody,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::ADD_PICTURE, add_picture);
}

fn add_picture<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.multipart();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_picture(body).await }, |()| Reply::empty(204))
}
