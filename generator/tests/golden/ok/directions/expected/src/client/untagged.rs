//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AccountRequest, AccountResponse, Owner, OwnerRequest};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `POST /accounts`.
    ///
    /// Answers:
    /// - 201: It is there.
    #[inline]
    pub fn account_create(&self, body: &AccountRequest) -> Call<AccountResponse, NoError> {
        self.0.request(&untagged::ACCOUNT_CREATE).json(body).send(Response::json)
    }

    /// `PUT /owners`.
    ///
    /// Answers:
    /// - 200: It is changed.
    #[inline]
    pub fn owner_update(&self, body: &OwnerRequest) -> Call<Owner, NoError> {
        self.0.request(&untagged::OWNER_UPDATE).json(body).send(Response::json)
    }
}
