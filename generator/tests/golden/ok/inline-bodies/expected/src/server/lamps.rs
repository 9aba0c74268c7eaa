//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{AddLampBody, AddLampOk, ListLampsOk};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp's number.
    /// - 400: What is wrong, by member.
    fn add_lamp(
        &self,
        body: AddLampBody,
    ) -> impl Future<Output = HandlerResult<AddLampOk, AddLampError>> + Send;

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: Their names.
    fn list_lamps(&self) -> impl Future<Output = HandlerResult<ListLampsOk, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::ADD_LAMP, add_lamp);
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn add_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_lamp(body).await }, |body| Reply::json(200, body))
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_lamps().await }, |body| Reply::json(200, body))
}
