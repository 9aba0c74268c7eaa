//! Operations without a tag: `none`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::none;

/// Operations without a tag: `none`.
impl Client {
    /// `GET /none`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn nothing(&self) -> Call<(), NoError> {
        self.0.request(&none::NOTHING).send(Response::empty)
    }
}
