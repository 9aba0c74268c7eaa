//! Operations without a tag: `untagged`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::untagged;

/// Operations without a tag: `untagged`.
impl Client {
    /// `GET /`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn get(&self) -> Call<(), NoError> {
        self.0.request(&untagged::GET).send(Response::empty)
    }
}
