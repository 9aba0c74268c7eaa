//! Operations without a tag: `or`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::or;

/// Operations without a tag: `or`.
impl Client {
    /// `GET /or`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn token_or_key(&self) -> Call<(), NoError> {
        self.0.request(&or::TOKEN_OR_KEY).send(Response::empty)
    }
}
