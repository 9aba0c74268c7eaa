//! Operations tagged `boxes`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{AddBoxBody, ExchangeBoxesBody};
use crate::operations::boxes;

/// Operations tagged `boxes`.
pub trait Boxes: Send + Sync + 'static {
    /// `PUT /boxes`.
    ///
    /// Answers:
    /// - 204: Done.
    fn exchange_boxes(
        &self,
        body: Option<ExchangeBoxesBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /boxes`.
    ///
    /// Answers:
    /// - 204: Done.
    fn add_box(
        &self,
        body: Option<AddBoxBody>,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Boxes>(routes: &mut Routes<Implementor>) {
    routes.add(&boxes::EXCHANGE_BOXES, exchange_boxes);
    routes.add(&boxes::ADD_BOX, add_box);
}

fn exchange_boxes<Implementor: Boxes>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.exchange_boxes(body).await }, |()| Reply::empty(204))
}

fn add_box<Implementor: Boxes>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json_optional();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_box(body).await }, |()| Reply::empty(204))
}
