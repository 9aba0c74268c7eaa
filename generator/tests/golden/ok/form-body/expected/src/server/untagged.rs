//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::AddLampBody;
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn add_lamp(&self, body: AddLampBody) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::ADD_LAMP, add_lamp);
}

fn add_lamp<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.form();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.add_lamp(body).await, |()| Reply::empty(204)) })
}
