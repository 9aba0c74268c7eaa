//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Routes, handle},
};
use crate::operations::default;

/// The operations tagged `default`.
pub trait Default2: Send + Sync + 'static {
    /// `GET /a`.
    fn r#type(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PUT /a`.
    fn new2(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `POST /a`.
    fn lamps_add_one(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `DELETE /a`.
    fn n2fa(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `PATCH /a`.
    fn lamps_add_one2(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `HEAD /a`.
    fn empty(&self) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add(
            &default::TYPE,
            |api, _| {
                handle(async move {
                    Reply::of(api.r#type().await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add(
            &default::NEW2,
            |api, _| {
                handle(async move {
                    Reply::of(api.new2().await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add(
            &default::LAMPS_ADD_ONE,
            |api, _| {
                handle(async move {
                    Reply::of(api.lamps_add_one().await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add(
            &default::N2FA,
            |api, _| {
                handle(async move {
                    Reply::of(api.n2fa().await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add(
            &default::LAMPS_ADD_ONE2,
            |api, _| {
                handle(async move {
                    Reply::of(api.lamps_add_one2().await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add(
            &default::EMPTY,
            |api, _| {
                handle(async move {
                    Reply::of(api.empty().await, |()| Reply::empty(204))
                })
            },
        );
}
