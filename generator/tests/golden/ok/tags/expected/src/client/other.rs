//! Operations without a tag: `other`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::other;

/// Operations without a tag: `other`.
impl Client {
    /// `GET /other`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_others(&self) -> Call<(), NoError> {
        self.0.request(&other::LIST_OTHERS).send(Response::empty)
    }
}
