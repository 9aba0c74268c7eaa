//! Operations without a tag: `lists`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lists;

/// Operations without a tag: `lists`.
impl Client {
    /// `GET /lists/{plain}/{label}/{matrix}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn styles(
        &self,
        plain: &[String],
        label: &[String],
        matrix: &[String],
    ) -> Call<(), NoError> {
        self.0
            .request(&lists::STYLES)
            .path("plain", &plain)
            .path("label", &label)
            .path("matrix", &matrix)
            .send(Response::empty)
    }
}
