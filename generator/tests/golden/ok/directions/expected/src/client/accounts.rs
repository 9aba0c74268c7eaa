//! Operations without a tag: `accounts`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AccountRequest, AccountResponse};
use crate::client::Client;
use crate::operations::accounts;

/// Operations without a tag: `accounts`.
impl Client {
    /// `POST /accounts`.
    ///
    /// Answers:
    /// - 201: It is there.
    #[inline]
    pub fn account_create(&self, body: &AccountRequest) -> Call<AccountResponse, NoError> {
        self.0.request(&accounts::ACCOUNT_CREATE).json(body).send(Response::json)
    }
}
