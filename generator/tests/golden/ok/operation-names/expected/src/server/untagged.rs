//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `GET /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn r#type(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PUT /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn new_(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_add_one(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `DELETE /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn n2fa(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PATCH /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_add_one2(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `HEAD /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn empty(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn routes_(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PUT /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn handle_(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn request(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PATCH /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn builder_(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::TYPE, r#type);
    routes.add(&untagged::NEW_, new_);
    routes.add(&untagged::LAMPS_ADD_ONE, lamps_add_one);
    routes.add(&untagged::N2FA, n2fa);
    routes.add(&untagged::LAMPS_ADD_ONE2, lamps_add_one2);
    routes.add(&untagged::EMPTY, empty);
    routes.add(&untagged::ROUTES_, routes_);
    routes.add(&untagged::HANDLE_, handle_);
    routes.add(&untagged::REQUEST, request);
    routes.add(&untagged::BUILDER_, builder_);
}

fn r#type<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.r#type().await, |()| Reply::empty(204)) })
}

fn new_<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.new_().await, |()| Reply::empty(204)) })
}

fn lamps_add_one<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.lamps_add_one().await, |()| Reply::empty(204)) })
}

fn n2fa<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.n2fa().await, |()| Reply::empty(204)) })
}

fn lamps_add_one2<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.lamps_add_one2().await, |()| Reply::empty(204)) })
}

fn empty<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.empty().await, |()| Reply::empty(204)) })
}

fn routes_<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.routes_().await, |()| Reply::empty(204)) })
}

fn handle_<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.handle_().await, |()| Reply::empty(204)) })
}

fn request<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.request().await, |()| Reply::empty(204)) })
}

fn builder_<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.builder_().await, |()| Reply::empty(204)) })
}
