//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LIST).send(Response::empty)
    }

    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_get_rooms(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LIST_GET_ROOMS).send(Response::empty)
    }

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_post_rooms(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LIST_POST_ROOMS).send(Response::empty)
    }
}
