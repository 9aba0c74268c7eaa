//! Operations without a tag: `accounts`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::{AccountRequest, AccountResponse};
use crate::operations::accounts;

/// Operations without a tag: `accounts`.
pub trait Accounts: Send + Sync + 'static {
    /// `POST /accounts`.
    ///
    /// Answers:
    /// - 201: It is there.
    fn account_create(
        &self,
        body: AccountRequest,
    ) -> impl Future<Output = HandlerResult<AccountResponse, NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Accounts>(routes: &mut Routes<Implementor>) {
    routes.add(&accounts::ACCOUNT_CREATE, account_create);
}

fn account_create<Implementor: Accounts>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.account_create(body).await }, |body| Reply::json(201, body))
}
