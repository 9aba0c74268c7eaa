//! Operations without a tag: `none`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::none;

/// Operations without a tag: `none`.
pub trait NoneApi: Send + Sync + 'static {
    /// `GET /none`.
    ///
    /// Answers:
    /// - 204: Done.
    fn nothing(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: NoneApi>(routes: &mut Routes<Implementor>) {
    routes.add(&none::NOTHING, nothing);
}

fn nothing<Implementor: NoneApi>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.nothing().await }, |()| Reply::empty(204))
}
