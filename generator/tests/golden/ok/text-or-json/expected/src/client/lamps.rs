//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Event;
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Sent as `application/json`, unless [`content_type`](openapi_runtime::client::Call::content_type) says
    /// `application/yaml`.
    /// [`Call::body`] sends what the type of `body` can't say.
    #[inline]
    pub fn put_lamps(&self, body: Option<&Event>) -> Call<(), NoError> {
        self.0.request(&lamps::PUT_LAMPS).json_optional(body).send(Response::empty)
    }
}
