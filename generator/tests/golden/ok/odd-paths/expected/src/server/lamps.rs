//! Operations without a tag: `lamps`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
pub trait Lamps: Send + Sync + 'static {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /lamps/`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_of_folder(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /lamps/$count`.
    ///
    /// Answers:
    /// - 204: Done.
    fn count(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /lamps?list-type=2`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_again(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn between(
        &self,
        name: String,
        from: i64,
        to: i64,
    ) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /lamps/{id}:switch`.
    ///
    /// Answers:
    /// - 204: Done.
    fn switch(&self, id: String) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    fn change(&self, id: String) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Lamps>(routes: &mut Routes<Implementor>) {
    routes.add(&lamps::LAMPS, lamps);
    routes.add(&lamps::LAMPS_OF_FOLDER, lamps_of_folder);
    routes.add(&lamps::COUNT, count);
    routes.add(&lamps::LAMPS_AGAIN, lamps_again);
    routes.add(&lamps::BETWEEN, between);
    routes.add(&lamps::SWITCH, switch);
    routes.add(&lamps::CHANGE, change);
}

fn lamps<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.lamps().await }, |()| Reply::empty(204))
}

fn lamps_of_folder<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.lamps_of_folder().await }, |()| Reply::empty(204))
}

fn count<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.count().await }, |()| Reply::empty(204))
}

fn lamps_again<Implementor: Lamps>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.lamps_again().await }, |()| Reply::empty(204))
}

fn between<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let name = request.path("name");
    let from = request.path("from");
    let to = request.path("to");
    request.accept()?;
    let (name, from, to) = (name?, from?, to?);
    handle(async move { api.between(name, from, to).await }, |()| Reply::empty(204))
}

fn switch<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { api.switch(id).await }, |()| Reply::empty(204))
}

fn change<Implementor: Lamps>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let id = request.path("id");
    request.accept()?;
    let id = id?;
    handle(async move { api.change(id).await }, |()| Reply::empty(204))
}
