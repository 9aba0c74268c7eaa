//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{Answer, Lamp, Many};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: Lamps.
    fn list_lamps(&self) -> impl Future<Output = HandlerResult<Answer, NoError>> + Send;

    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn add_lamp(
        &self,
        body: Lamp,
        params: AddLampParams,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn replace_lamp(&self, body: Many) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LIST_LAMPS, list_lamps);
    routes.add(&lamps::ADD_LAMP, add_lamp);
    routes.add(&lamps::REPLACE_LAMP, replace_lamp);
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_lamps().await }, |body| Reply::json(200, body))
}

fn add_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    let params = request.parameters();
    request.accept()?;
    let (body, params) = (body?, params?);
    handle(async move { api.add_lamp(body, params).await }, |()| Reply::empty(204))
}

fn replace_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.replace_lamp(body).await }, |()| Reply::empty(204))
}
