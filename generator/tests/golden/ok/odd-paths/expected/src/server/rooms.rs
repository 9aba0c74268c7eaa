//! Operations without a tag, such as `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::rooms;

/// Operations without a tag, such as `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.
pub trait Rooms: Send + Sync + 'static {
    /// `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn between(
        &self,
        name: String,
        from: i64,
        to: i64,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Rooms>(routes: &mut Routes<Implementor>) {
    routes.add(&rooms::BETWEEN, between);
}

fn between<Implementor: Rooms>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let name = request.path("name");
    let from = request.path("from");
    let to = request.path("to");
    request.accept()?;
    let (name, from, to) = (name?, from?, to?);
    handle(async move { Reply::of(api.between(name, from, to).await, |()| Reply::empty(204)) })
}
