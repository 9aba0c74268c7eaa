//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /houses/{id}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn get_houses_id_lamps(&self, id: String) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /houses/{id}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn post_houses_id_lamps(&self, id: String) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /`.
    ///
    /// Answers:
    /// - 204: Done.
    fn get(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::GET_HOUSES_ID_LAMPS, get_houses_id_lamps);
    routes.add(&untagged::POST_HOUSES_ID_LAMPS, post_houses_id_lamps);
    routes.add(&untagged::GET, get);
}

fn get_houses_id_lamps<Implementor: Untagged>(
    api: Arc<Implementor>,
    mut request: Request,
) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { Reply::of(api.get_houses_id_lamps(id).await, |()| Reply::empty(204)) })
}

fn post_houses_id_lamps<Implementor: Untagged>(
    api: Arc<Implementor>,
    mut request: Request,
) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { Reply::of(api.post_houses_id_lamps(id).await, |()| Reply::empty(204)) })
}

fn get<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.get().await, |()| Reply::empty(204)) })
}
