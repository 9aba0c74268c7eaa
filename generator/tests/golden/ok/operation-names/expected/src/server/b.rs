//! Operations without a tag: `b`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::b;

/// Operations without a tag: `b`.
pub trait B: Send + Sync + 'static {
    /// `GET /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn routes_(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `PUT /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn handle_(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn request(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `PATCH /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn builder_(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: B>(routes: &mut Routes<Implementor>) {
    routes.add(&b::ROUTES_, routes_);
    routes.add(&b::HANDLE_, handle_);
    routes.add(&b::REQUEST, request);
    routes.add(&b::BUILDER_, builder_);
}

fn routes_<Implementor: B>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.routes_().await }, |()| Reply::empty(204))
}

fn handle_<Implementor: B>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.handle_().await }, |()| Reply::empty(204))
}

fn request<Implementor: B>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.request().await }, |()| Reply::empty(204))
}

fn builder_<Implementor: B>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.builder_().await }, |()| Reply::empty(204))
}
