//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    Uuid,
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::ReadLampFormat;
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /houses/{house-id}/lamps/{number}.{format}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn read_lamp(
        &self,
        house_id: Uuid,
        number: i64,
        format: ReadLampFormat,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `DELETE /houses/{house-id}/lamps/{number}.{format}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn remove_lamp(
        &self,
        house_id: Uuid,
        number: i64,
        format: String,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lists/{plain}/{label}/{matrix}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn styles(
        &self,
        plain: Vec<String>,
        label: Vec<String>,
        matrix: Vec<String>,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::READ_LAMP, read_lamp);
    routes.add(&untagged::REMOVE_LAMP, remove_lamp);
    routes.add(&untagged::STYLES, styles);
}

fn read_lamp<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let house_id = request.path("house-id");
    let number = request.path("number");
    let format = request.path("format");
    request.accept()?;
    let (house_id, number, format) = (house_id?, number?, format?);
    handle(async move {
        Reply::of(api.read_lamp(house_id, number, format).await, |()| Reply::empty(204))
    })
}

fn remove_lamp<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let house_id = request.path("house-id");
    let number = request.path("number");
    let format = request.path("format");
    request.accept()?;
    let (house_id, number, format) = (house_id?, number?, format?);
    handle(async move {
        Reply::of(api.remove_lamp(house_id, number, format).await, |()| Reply::empty(204))
    })
}

fn styles<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let plain = request.path("plain");
    let label = request.path("label");
    let matrix = request.path("matrix");
    request.accept()?;
    let (plain, label, matrix) = (plain?, label?, matrix?);
    handle(async move { Reply::of(api.styles(plain, label, matrix).await, |()| Reply::empty(204)) })
}
