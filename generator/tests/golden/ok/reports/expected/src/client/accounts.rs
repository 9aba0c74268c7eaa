//! Operations without a tag: `accounts`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Account;
use crate::client::Client;
use crate::operations::accounts;

/// Operations without a tag: `accounts`.
impl Client {
    /// `POST /accounts`.
    ///
    /// Answers:
    /// - 204: Added.
    #[inline]
    pub fn add_account(&self, body: &Account) -> Call<(), NoError> {
        self.0.request(&accounts::ADD_ACCOUNT).json(body).send(Response::empty)
    }
}
