//! Operations without a tag: `a`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::DefsBody;
use crate::client::Client;
use crate::operations::a;

/// Operations without a tag: `a`.
impl Client {
    /// `POST /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn first(&self, body: Option<&DefsBody>) -> Call<(), NoError> {
        self.0.request(&a::FIRST).json_optional(body).send(Response::empty)
    }
}
