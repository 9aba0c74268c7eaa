//! Operations tagged `refusal`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::refusal;

/// Operations tagged `refusal`.
impl Client {
    /// `GET /refusals`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_refusals(&self) -> Call<(), NoError> {
        self.0.request(&refusal::LIST_REFUSALS).send(Response::empty)
    }
}
