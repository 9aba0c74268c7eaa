//! Operations without a tag: `modes`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Settings;
use crate::client::Client;
use crate::operations::modes;

/// Operations without a tag: `modes`.
impl Client {
    /// `POST /modes`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn set_mode(&self, body: &Settings) -> Call<(), NoError> {
        self.0.request(&modes::SET_MODE).json(body).send(Response::empty)
    }
}
