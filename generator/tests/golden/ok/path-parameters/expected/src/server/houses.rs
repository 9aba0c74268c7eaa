//! Operations without a tag: `houses`.

use std::sync::Arc;
use openapi_runtime::{
    Uuid,
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::ReadLampFormat;
use crate::operations::houses;

/// Operations without a tag: `houses`.
pub trait Houses: Send + Sync + 'static {
    /// `GET /houses/{house-id}/lamps/{number}.{format}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn read_lamp(
        &self,
        house_id: Uuid,
        number: i64,
        format: ReadLampFormat,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `DELETE /houses/{house-id}/lamps/{number}.{format}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn remove_lamp(
        &self,
        house_id: Uuid,
        number: i64,
        format: String,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Houses>(routes: &mut Routes<Implementor>) {
    routes.add(&houses::READ_LAMP, read_lamp);
    routes.add(&houses::REMOVE_LAMP, remove_lamp);
}

fn read_lamp<Implementor: Houses>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let house_id = request.path("house-id");
    let number = request.path("number");
    let format = request.path("format");
    request.accept()?;
    let (house_id, number, format) = (house_id?, number?, format?);
    handle(async move { api.read_lamp(house_id, number, format).await }, |()| Reply::empty(204))
}

fn remove_lamp<Implementor: Houses>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let house_id = request.path("house-id");
    let number = request.path("number");
    let format = request.path("format");
    request.accept()?;
    let (house_id, number, format) = (house_id?, number?, format?);
    handle(async move { api.remove_lamp(house_id, number, format).await }, |()| Reply::empty(204))
}
