//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Steps;
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `PATCH /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Sent as `application/json-patch+json`, unless [`content_type`](openapi_runtime::client::Call::content_type) says
    /// `application/vnd.lamps.steps+json`.
    /// [`Call::body`] sends what the type of `body` can't say.
    #[inline]
    pub fn patch_lamps(&self, body: &Steps) -> Call<(), NoError> {
        self.0.request(&lamps::PATCH_LAMPS).json(body).send(Response::empty)
    }
}
