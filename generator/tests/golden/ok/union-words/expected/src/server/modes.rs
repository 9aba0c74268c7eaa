//! Operations without a tag: `modes`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Settings;
use crate::operations::modes;

/// Operations without a tag: `modes`.
pub trait Modes: Send + Sync + 'static {
    /// `POST /modes`.
    ///
    /// Answers:
    /// - 204: Done.
    fn set_mode(&self, body: Settings) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Modes>(routes: &mut Routes<Implementor>) {
    routes.add(&modes::SET_MODE, set_mode);
}

fn set_mode<Implementor: Modes>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.set_mode(body).await }, |()| Reply::empty(204))
}
