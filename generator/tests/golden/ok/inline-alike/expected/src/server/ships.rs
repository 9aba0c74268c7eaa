//! Operations tagged `ships`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{AddShipBody, ListShipsOkItem, ListTrainsOkItem};
use crate::operations::ships::{self, *};

/// Operations tagged `ships`.
pub trait Ships: Send + Sync + 'static {
    /// `GET /ships`.
    ///
    /// Answers:
    /// - 200: All.
    fn list_ships(
        &self,
        params: ListShipsParams,
    ) -> impl Future<Output = HandlerResult<Vec<ListShipsOkItem>, NoError>> + Send;

    /// `POST /ships`.
    ///
    /// Answers:
    /// - 204: Added.
    fn add_ship(
        &self,
        body: Option<AddShipBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /docks`.
    ///
    /// Answers:
    /// - 204: None.
    fn list_docks(
        &self,
        params: ListDocksParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /docks/{page}`.
    ///
    /// Answers:
    /// - 204: None.
    fn get_dock(
        &self,
        page: String,
        params: GetDockParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /trains`.
    ///
    /// Answers:
    /// - 200: All.
    fn list_trains(
        &self,
        params: ListTrainsParams,
    ) -> impl Future<Output = HandlerResult<Vec<ListTrainsOkItem>, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Ships>(routes: &mut Routes<Implementor>) {
    routes.add(&ships::LIST_SHIPS, list_ships);
    routes.add(&ships::ADD_SHIP, add_ship);
    routes.add(&ships::LIST_DOCKS, list_docks);
    routes.add(&ships::GET_DOCK, get_dock);
    routes.add(&ships::LIST_TRAINS, list_trains);
}

fn list_ships<Implementor: Ships>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.list_ships(params).await }, |body| Reply::json(200, body))
}

fn add_ship<Implementor: Ships>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_ship(body).await }, |()| Reply::empty(204))
}

fn list_docks<Implementor: Ships>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.list_docks(params).await }, |()| Reply::empty(204))
}

fn get_dock<Implementor: Ships>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let page = request.path("page");
    let params = request.parameters();
    request.accept()?;
    let (page, params) = (page?, params?);
    handle(async move { api.get_dock(page, params).await }, |()| Reply::empty(204))
}

fn list_trains<Implementor: Ships>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let params = request.parameters();
    request.accept()?;
    let params = params?;
    handle(async move { api.list_trains(params).await }, |body| Reply::json(200, body))
}
