//! Operations without a tag.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, Request, Routes, handle},
};
use crate::models::{AccountRequest, AccountResponse, Owner, OwnerRequest};
use crate::operations::untagged;

/// Operations without a tag.
pub trait Untagged: Send + Sync + 'static {
    /// `POST /accounts`.
    ///
    /// Answers:
    /// - 201: It is there.
    fn account_create(
        &self,
        body: AccountRequest,
    ) -> impl Future<Output = Result<AccountResponse, NoError>> + Send;

    /// `PUT /owners`.
    ///
    /// Answers:
    /// - 200: It is changed.
    fn owner_update(
        &self,
        body: OwnerRequest,
    ) -> impl Future<Output = Result<Owner, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Untagged>(routes: &mut Routes<Implementor>) {
    routes.add(&untagged::ACCOUNT_CREATE, account_create);
    routes.add(&untagged::OWNER_UPDATE, owner_update);
}

fn account_create<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.account_create(body).await, |body| Reply::json(201, body)) })
}

fn owner_update<Implementor: Untagged>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { Reply::of(api.owner_update(body).await, |body| Reply::json(200, body)) })
}
