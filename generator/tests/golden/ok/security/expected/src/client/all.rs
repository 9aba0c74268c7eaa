//! Operations without a tag: `all`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::all;

/// Operations without a tag: `all`.
impl Client {
    /// `GET /all`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn needs_the_token(&self) -> Call<(), NoError> {
        self.0.request(&all::NEEDS_THE_TOKEN).send(Response::empty)
    }
}
