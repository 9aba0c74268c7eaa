//! Operations tagged `untagged`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// The operations tagged `untagged`.
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
    fn new2(&self) -> impl Future<Output = Result<(), NoError>> + Send;

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
    fn routes2(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PUT /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn handle2(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn request(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PATCH /b`.
    ///
    /// Answers:
    /// - 204: Done.
    fn builder2(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::TYPE, r#type);
    routes.add(&untagged::NEW2, new2);
    routes.add(&untagged::LAMPS_ADD_ONE, lamps_add_one);
    routes.add(&untagged::N2FA, n2fa);
    routes.add(&untagged::LAMPS_ADD_ONE2, lamps_add_one2);
    routes.add(&untagged::EMPTY, empty);
    routes.add(&untagged::ROUTES2, routes2);
    routes.add(&untagged::HANDLE2, handle2);
    routes.add(&untagged::REQUEST, request);
    routes.add(&untagged::BUILDER2, builder2);
}

fn r#type<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.r#type().await, |()| Reply::empty(204)) })
}

fn new2<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.new2().await, |()| Reply::empty(204)) })
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

fn routes2<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.routes2().await, |()| Reply::empty(204)) })
}

fn handle2<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.handle2().await, |()| Reply::empty(204)) })
}

fn request<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.request().await, |()| Reply::empty(204)) })
}

fn builder2<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.builder2().await, |()| Reply::empty(204)) })
}
