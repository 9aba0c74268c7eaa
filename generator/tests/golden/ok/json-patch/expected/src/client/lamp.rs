//! Operations without a tag: `lamp`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Patch;
use crate::client::Client;
use crate::operations::lamp;

/// Operations without a tag: `lamp`.
impl Client {
    /// `PATCH /lamp`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Sent as `application/merge-patch+json`, unless [`content_type`](openapi_runtime::client::Call::content_type) says
    /// `application/strategic-merge-patch+json` or `application/json-patch+json`.
    /// [`Call::body`] sends what the type of `body` can't say.
    #[inline]
    pub fn patch_lamp(&self, body: &Patch) -> Call<(), NoError> {
        self.0.request(&lamp::PATCH_LAMP).json(body).send(Response::empty)
    }
}
