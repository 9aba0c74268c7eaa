//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Authenticate, Handled, Request, Routes, handle},
};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Authenticate {
    /// `GET /all`.
    ///
    /// Answers:
    /// - 204: Done.
    fn needs_the_token(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /or`.
    ///
    /// Answers:
    /// - 204: Done.
    fn token_or_key(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /and`.
    ///
    /// Answers:
    /// - 204: Done.
    fn session_and_key(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /optional`.
    ///
    /// Answers:
    /// - 204: Done.
    fn perhaps_the_login(
        &self,
        identity: Option<Self::Identity>,
    ) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /none`.
    ///
    /// Answers:
    /// - 204: Done.
    fn nothing(&self) -> impl Future<Output = Result<(), NoError>> + Send;

    /// `GET /scopes`.
    ///
    /// Answers:
    /// - 204: Done.
    fn by_oauth(
        &self,
        identity: Self::Identity,
    ) -> impl Future<Output = Result<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add_authenticated(&untagged::NEEDS_THE_TOKEN, needs_the_token);
    routes.add_authenticated(&untagged::TOKEN_OR_KEY, token_or_key);
    routes.add_authenticated(&untagged::SESSION_AND_KEY, session_and_key);
    routes.add_optional(&untagged::PERHAPS_THE_LOGIN, perhaps_the_login);
    routes.add(&untagged::NOTHING, nothing);
    routes.add_authenticated(&untagged::BY_OAUTH, by_oauth);
}

fn needs_the_token<Implementor: Untagged>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { Reply::of(api.needs_the_token(identity).await, |()| Reply::empty(204)) })
}

fn token_or_key<Implementor: Untagged>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { Reply::of(api.token_or_key(identity).await, |()| Reply::empty(204)) })
}

fn session_and_key<Implementor: Untagged>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { Reply::of(api.session_and_key(identity).await, |()| Reply::empty(204)) })
}

fn perhaps_the_login<Implementor: Untagged>(
    api: Arc<Implementor>,
    identity: Option<Implementor::Identity>,
    _: Request,
) -> Handled {
    handle(async move { Reply::of(api.perhaps_the_login(identity).await, |()| Reply::empty(204)) })
}

fn nothing<Implementor: Untagged>(api: Arc<Implementor>, _: Request) -> Handled {
    handle(async move { Reply::of(api.nothing().await, |()| Reply::empty(204)) })
}

fn by_oauth<Implementor: Untagged>(
    api: Arc<Implementor>,
    identity: Implementor::Identity,
    _: Request,
) -> Handled {
    handle(async move { Reply::of(api.by_oauth(identity).await, |()| Reply::empty(204)) })
}
