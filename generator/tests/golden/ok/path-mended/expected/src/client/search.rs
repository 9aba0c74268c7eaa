//! Operations without a tag: `search`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::search;

/// Operations without a tag: `search`.
impl Client {
    /// `GET /search`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn search(&self, q: &str) -> Call<(), NoError> {
        self.0.request(&search::SEARCH).query("q", &q).send(Response::empty)
    }
}
