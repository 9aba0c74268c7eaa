//! Operations tagged `default`.

use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Routes, handle},
};
use crate::operations::default;

/// The operations tagged `default`.
pub trait Default2: Authenticate {
    /// `GET /all`.
    fn needs_the_token(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /or`.
    fn token_or_key(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /and`.
    fn session_and_key(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /optional`.
    fn perhaps_the_login(
        &self,
        identity: Option<Self::Identity>,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /none`.
    fn nothing(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /scopes`.
    fn by_oauth(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<A: Default2>(routes: &mut Routes<A>) {
    routes
        .add_authenticated(
            &default::NEEDS_THE_TOKEN,
            |api, identity, _| {
                handle(async move {
                    Reply::of(
                        api.needs_the_token(identity).await,
                        |()| Reply::empty(204),
                    )
                })
            },
        );
    routes
        .add_authenticated(
            &default::TOKEN_OR_KEY,
            |api, identity, _| {
                handle(async move {
                    Reply::of(api.token_or_key(identity).await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add_authenticated(
            &default::SESSION_AND_KEY,
            |api, identity, _| {
                handle(async move {
                    Reply::of(
                        api.session_and_key(identity).await,
                        |()| Reply::empty(204),
                    )
                })
            },
        );
    routes
        .add_optional(
            &default::PERHAPS_THE_LOGIN,
            |api, identity, _| {
                handle(async move {
                    Reply::of(
                        api.perhaps_the_login(identity).await,
                        |()| Reply::empty(204),
                    )
                })
            },
        );
    routes
        .add(
            &default::NOTHING,
            |api, _| {
                handle(async move {
                    Reply::of(api.nothing().await, |()| Reply::empty(204))
                })
            },
        );
    routes
        .add_authenticated(
            &default::BY_OAUTH,
            |api, identity, _| {
                handle(async move {
                    Reply::of(api.by_oauth(identity).await, |()| Reply::empty(204))
                })
            },
        );
}
