//! Operations without a tag: `accounts`.

use std::sync::Arc;
use openapi_runtime::{
    http::{NoError, Reply},
    server::{Handled, HandlerResult, Request, Routes, handle},
};
use crate::models::Account;
use crate::operations::accounts;

/// Operations without a tag: `accounts`.
pub trait Accounts: Send + Sync + 'static {
    /// `POST /accounts`.
    ///
    /// Answers:
    /// - 204: Added.
    fn add_account(&self, body: Account) -> impl Future<Output = HandlerResult<(), NoError>> + Send;
}

/// Adds the routes of these operations.
pub fn routes<Implementor: Accounts>(routes: &mut Routes<Implementor>) {
    routes.add(&accounts::ADD_ACCOUNT, add_account);
}

fn add_account<Implementor: Accounts>(api: Arc<Implementor>, mut request: Request) -> Handled {
    let body = request.json();
    request.accept()?;
    let body = body?;
    handle(async move { api.add_account(body).await }, |()| Reply::empty(204))
}
