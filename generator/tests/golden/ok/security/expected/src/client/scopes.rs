//! Operations without a tag: `scopes`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::scopes;

/// Operations without a tag: `scopes`.
impl Client {
    /// `GET /scopes`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn by_oauth(&self) -> Call<(), NoError> {
        self.0.request(&scopes::BY_OAUTH).send(Response::empty)
    }
}
