//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::Reply,
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{Lamp, Problem};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    /// - 404: There is no such lamp.
    /// - 4XX: Something else is wrong with the request.
    /// - any other: Anything else.
    fn read_lamp(&self) -> impl Future<Output = HandlerResult<Lamp, ReadLampError>> + Send;

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - any other: Whatever comes of it.
    fn remove_lamp(&self) -> impl Future<Output = HandlerResult<Problem, RemoveLampError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::READ_LAMP, read_lamp);
    routes.add(&lamps::REMOVE_LAMP, remove_lamp);
}

fn read_lamp<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.read_lamp().await }, |body| Reply::json(200, body))
}

fn remove_lamp<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.remove_lamp().await }, |body| Reply::json(200, body))
}
