//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply, Responses},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Lamp;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 200: Changed.
    /// - 201: Added.
    /// - 204: Nothing to do.
    fn put_lamp(&self) -> impl Future<Output = HandlerResult<PutLampSuccess, NoError>> + Send;

    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: There was one.
    /// - 2XX: Added.
    fn add_lamp(&self) -> impl Future<Output = HandlerResult<AddLampSuccess, NoError>> + Send;

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 2XX: The lamp.
    fn read_lamp(&self) -> impl Future<Output = HandlerResult<Lamp, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::PUT_LAMP, put_lamp);
    routes.add(&lamps::ADD_LAMP, add_lamp);
    routes.add(&lamps::READ_LAMP, read_lamp);
}

fn put_lamp<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.put_lamp().await }, Responses::write)
}

fn add_lamp<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.add_lamp().await }, Responses::write)
}

fn read_lamp<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.read_lamp().await }, |body| Reply::json(200, body))
}
