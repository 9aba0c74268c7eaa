//! Operations without a tag: `rooms`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::rooms;

/// Operations without a tag: `rooms`.
impl Client {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_get_rooms(&self) -> Call<(), NoError> {
        self.0.request(&rooms::LIST_GET_ROOMS).send(Response::empty)
    }

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_post_rooms(&self) -> Call<(), NoError> {
        self.0.request(&rooms::LIST_POST_ROOMS).send(Response::empty)
    }
}
