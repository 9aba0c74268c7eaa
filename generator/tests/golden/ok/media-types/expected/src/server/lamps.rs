//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{AddLampOk, Lamp};
use crate::operations::{LampListOrLampOrCsvOrImageBody, LampOrPngContent};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    fn add_lamp(
        &self,
        body: Lamp,
    ) -> impl Future<Output = HandlerResult<AddLampOk, NoError>> + Send;

    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 200: A picture, or what it shows.
    /// - any other: A problem.
    fn put_lamps(
        &self,
        body: Option<LampListOrLampOrCsvOrImageBody>,
    ) -> impl Future<Output = HandlerResult<LampOrPngContent, PutLampsError>> + Send;

    /// `PATCH /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// - `content_type`: What the body came as: `application/vnd.lamp.patch+json` or `application/merge-patch+json`.
    fn patch_lamps(
        &self,
        body: Lamp,
        content_type: &'static str,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - any other: A problem.
    /// - 200: A form, which is not for responses.
    fn list_lamps(&self) -> impl Future<Output = HandlerResult<(), ListLampsError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::ADD_LAMP, add_lamp);
    routes.add(&lamps::PUT_LAMPS, put_lamps);
    routes.add(&lamps::PATCH_LAMPS, patch_lamps);
    routes.add(&lamps::LIST_LAMPS, list_lamps);
}

fn add_lamp<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = match request.media_type() {
        1 => request.form(),
        _ => request.json(),
    };
    request.accept()?;
    let body = body?;
    handle(async move { api.add_lamp(body).await }, |body| Reply::json(200, body))
}

fn put_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = match request.media_type() {
        1 => {
            request
                .json_optional()
                .map(|body| body.map(LampListOrLampOrCsvOrImageBody::LampOneJson))
        }
        2 => request.text_optional().map(|body| body.map(LampListOrLampOrCsvOrImageBody::Csv)),
        3 => request.binary_optional().map(|body| body.map(LampListOrLampOrCsvOrImageBody::Image)),
        _ => request.json_optional().map(|body| body.map(LampListOrLampOrCsvOrImageBody::Json)),
    };
    request.accept()?;
    let body = body?;
    handle(async move { api.put_lamps(body).await }, |body| Reply::content(200, body))
}

fn patch_lamps<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let content_type = request.content_type();
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.patch_lamps(body, content_type).await }, |()| Reply::empty(204))
}

fn list_lamps<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.list_lamps().await }, |()| Reply::empty(200))
}
