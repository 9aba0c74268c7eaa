//! Operations without a tag: `and`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::and;

/// Operations without a tag: `and`.
impl Client {
    /// `GET /and`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn session_and_key(&self) -> Call<(), NoError> {
        self.0.request(&and::SESSION_AND_KEY).send(Response::empty)
    }
}
