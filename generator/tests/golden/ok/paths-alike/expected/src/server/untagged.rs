//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn by_id(&self, id: i64) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PUT /lamps/{name}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn put_by_name(&self, name: String) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lamps/{colour}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn by_colour(&self, colour: String) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::BY_ID, by_id);
    routes.add(&untagged::PUT_BY_NAME, put_by_name);
    routes.add(&untagged::BY_COLOUR, by_colour);
}

fn by_id<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { Reply::of(api.by_id(id).await, |()| Reply::empty(204)) })
}

fn put_by_name<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let name = request.path("name");
    request.accept()?;
    let name = name?;
    handle(async move { Reply::of(api.put_by_name(name).await, |()| Reply::empty(204)) })
}

fn by_colour<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let colour = request.path("colour");
    request.accept()?;
    let colour = colour?;
    handle(async move { Reply::of(api.by_colour(colour).await, |()| Reply::empty(204)) })
}
