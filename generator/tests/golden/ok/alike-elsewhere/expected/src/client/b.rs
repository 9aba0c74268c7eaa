//! Operations without a tag: `b`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::AddItBody;
use crate::client::Client;
use crate::operations::b;

/// Operations without a tag: `b`.
impl Client {
    /// `POST /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn add_it(&self, body: Option<&AddItBody>) -> Call<(), NoError> {
        self.0.request(&b::ADD_IT).json_optional(body).send(Response::empty)
    }
}
