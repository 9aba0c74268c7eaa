//! Operations without a tag: `a`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::operations::a;

/// Operations without a tag: `a`.
pub trait A: Send + Sync + 'static {
    /// `GET /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn r#type(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `PUT /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn new_(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `POST /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_add_one(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `DELETE /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn n2fa(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `PATCH /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn lamps_add_one2(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;

    /// `HEAD /a`.
    ///
    /// Answers:
    /// - 204: Done.
    fn empty(&self) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: A>(routes: &mut Routes<Implementor>) {
    routes.add(&a::TYPE, r#type);
    routes.add(&a::NEW_, new_);
    routes.add(&a::LAMPS_ADD_ONE, lamps_add_one);
    routes.add(&a::N2FA, n2fa);
    routes.add(&a::LAMPS_ADD_ONE2, lamps_add_one2);
    routes.add(&a::EMPTY, empty);
}

fn r#type<Implementor: A>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.r#type().await }, |()| Reply::empty(204))
}

fn new_<Implementor: A>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.new_().await }, |()| Reply::empty(204))
}

fn lamps_add_one<Implementor: A>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.lamps_add_one().await }, |()| Reply::empty(204))
}

fn n2fa<Implementor: A>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.n2fa().await }, |()| Reply::empty(204))
}

fn lamps_add_one2<Implementor: A>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.lamps_add_one2().await }, |()| Reply::empty(204))
}

fn empty<Implementor: A>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { api.empty().await }, |()| Reply::empty(204))
}
