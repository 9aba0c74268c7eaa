//! Operations without a tag: `optional`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::optional;

/// Operations without a tag: `optional`.
impl Client {
    /// `GET /optional`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn perhaps_the_login(&self) -> Call<(), NoError> {
        self.0.request(&optional::PERHAPS_THE_LOGIN).send(Response::empty)
    }
}
