//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{ChangeLampBody, Lamp};
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `POST /lamps`.
    ///
    /// - `body`: The lamp to add.
    ///
    /// Answers:
    /// - 201: The lamp.
    fn add_lamp(&self, body: Lamp) -> impl Future<Output = HandlerResult<Lamp, NoError>> + Send;

    /// `PATCH /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn change_lamp(
        &self,
        body: Option<ChangeLampBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::ADD_LAMP, add_lamp);
    routes.add(&lamps::CHANGE_LAMP, change_lamp);
}

fn add_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_lamp(body).await }, |body| Reply::json(201, body))
}

fn change_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.change_lamp(body).await }, |()| Reply::empty(204))
}
