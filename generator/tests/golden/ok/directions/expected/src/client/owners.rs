//! Operations without a tag: `owners`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{Owner, OwnerRequest};
use crate::client::Client;
use crate::operations::owners;

/// Operations without a tag: `owners`.
impl Client {
    /// `PUT /owners`.
    ///
    /// Answers:
    /// - 200: It is changed.
    #[inline]
    pub fn owner_update(&self, body: &OwnerRequest) -> Call<Owner, NoError> {
        self.0.request(&owners::OWNER_UPDATE).json(body).send(Response::json)
    }
}
