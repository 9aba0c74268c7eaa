//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::AddPictureBody;
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `POST /lamps/picture`.
    ///
    /// Answers:
    /// - 204: Done.
    fn add_picture(&self, body: AddPictureBody) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::ADD_PICTURE, add_picture);
}

fn add_picture<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.multipart();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.add_picture(body).await, |()| Reply::empty(204)) })
}
