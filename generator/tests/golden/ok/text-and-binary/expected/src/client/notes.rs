//! Operations without a tag: `notes`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::notes;

/// Operations without a tag: `notes`.
impl Client {
    /// `PUT /notes`.
    ///
    /// Answers:
    /// - 200: The note before.
    ///
    /// [`Call::bytes`] reads the answer as it arrives, whole or by lines.
    #[inline]
    pub fn write_note(&self, body: &str) -> Call<String, NoError> {
        self.0.request(&notes::WRITE_NOTE).text(&body).send(Response::text)
    }
}
