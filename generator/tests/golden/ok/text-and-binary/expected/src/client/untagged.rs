//! Operations without a tag.

use openapi_runtime::{
    Binary, client::Call,
    http::{NoError, Response},
};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `PUT /notes`.
    ///
    /// Answers:
    /// - 200: The note before.
    #[inline]
    pub fn write_note(&self, body: &str) -> Call<String, NoError> {
        self.0.request(&untagged::WRITE_NOTE).text(&body).send(Response::text)
    }

    /// `PUT /picture`.
    ///
    /// Answers:
    /// - 200: The picture before.
    #[inline]
    pub fn write_picture(&self, body: &Binary) -> Call<Binary, NoError> {
        self.0.request(&untagged::WRITE_PICTURE).binary(body).send(Response::binary)
    }
}
