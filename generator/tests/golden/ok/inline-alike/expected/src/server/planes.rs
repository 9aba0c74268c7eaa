//! Operations tagged `planes`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{AddPlaneBody, ListPlanesOkItem};
use crate::operations::planes::{self, *};

/// Operations tagged `planes`.
pub trait Planes: Send + Sync + 'static {
    /// `GET /planes`.
    ///
    /// Answers:
    /// - 200: All.
    fn list_planes(
        &self,
        params: ListPlanesParams,
    ) -> impl Future<Output = HandlerResult<Vec<ListPlanesOkItem>, NoError>> + Send;

    /// `POST /planes`.
    ///
    /// Answers:
    /// - 204: Added.
    fn add_plane(
        &self,
        body: Option<AddPlaneBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Planes>(routes: &mut Routes<Implementor>) {
    routes.add(&planes::LIST_PLANES, list_planes);
    routes.add(&planes::ADD_PLANE, add_plane);
}

fn list_planes<Implementor: Planes>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.list_planes(params).await }, |body| Reply::json(200, body))
}

fn add_plane<Implementor: Planes>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_plane(body).await }, |()| Reply::empty(204))
}
