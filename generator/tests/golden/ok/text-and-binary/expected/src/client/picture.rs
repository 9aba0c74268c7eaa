//! Operations without a tag: `picture`.

use openapi_runtime::{
    Binary, client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::picture;

/// Operations without a tag: `picture`.
impl Client {
    /// `PUT /picture`.
    ///
    /// Answers:
    /// - 200: The picture before.
    ///
    /// [`Call::bytes`] reads the answer as it arrives, whole or by lines.
    #[inline]
    pub fn write_picture(&self, body: &Binary) -> Call<Binary, NoError> {
        self.0.request(&picture::WRITE_PICTURE).binary(body).send(Response::binary)
    }
}
