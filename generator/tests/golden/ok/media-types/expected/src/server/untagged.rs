//! Operations tagged `untagged`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::{AddLampOk, Lamp};
use crate::operations::{
    JsonOrLampOrCsvOrImageBody, LampOrPngContent, ListLampsError, PutLampsError, untagged,
};

/// The operations tagged `untagged`.
pub trait Untagged: Send + Sync + 'static {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    fn add_lamp(&self, body: Lamp) -> impl Future<Output = Result<AddLampOk, NoError>> + Send;

    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 200: A picture, or what it shows.
    /// - otherwise: A problem.
    fn put_lamps(
        &self,
        body: Option<JsonOrLampOrCsvOrImageBody>,
    ) -> impl Future<Output = Result<LampOrPngContent, PutLampsError>> + Send;

    /// `PATCH /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn patch_lamps(&self, body: Lamp) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - otherwise: A problem.
    /// - 200: A form, which is not for responses.
    fn list_lamps(&self) -> impl Future<Output = Result<(), ListLampsError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::ADD_LAMP, add_lamp);
    routes.add(&untagged::PUT_LAMPS, put_lamps);
    routes.add(&untagged::PATCH_LAMPS, patch_lamps);
    routes.add(&untagged::LIST_LAMPS, list_lamps);
}

fn add_lamp<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = match request.media_type() {
        1 => request.form(),
        _ => request.json(),
    };
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.add_lamp(body).await, |body| Reply::json(200, body)) })
}

fn put_lamps<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = match request.media_type() {
        1 => request.json_optional().map(|body| body.map(JsonOrLampOrCsvOrImageBody::LampOneJson)),
        2 => request.text_optional().map(|body| body.map(JsonOrLampOrCsvOrImageBody::Csv)),
        3 => request.binary_optional().map(|body| body.map(JsonOrLampOrCsvOrImageBody::Image)),
        _ => request.json_optional().map(|body| body.map(JsonOrLampOrCsvOrImageBody::Json)),
    };
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.put_lamps(body).await, |body| Reply::content(200, body)) })
}

fn patch_lamps<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.patch_lamps(body).await, |()| Reply::empty(204)) })
}

fn list_lamps<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.list_lamps().await, |()| Reply::empty(200)) })
}
