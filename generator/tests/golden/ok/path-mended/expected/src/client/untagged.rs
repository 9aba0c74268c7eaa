//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `GET /rooms/{room}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn undeclared(&self, room: &str) -> Call<(), NoError> {
        self.0.request(&untagged::UNDECLARED).path("room", &room).send(Response::empty)
    }

    /// `GET /rooms/{room}/same/{room}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn twice(&self, room: &str) -> Call<(), NoError> {
        self.0.request(&untagged::TWICE).path("room", &room).send(Response::empty)
    }

    /// `GET /search`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn search(&self, q: &str) -> Call<(), NoError> {
        self.0.request(&untagged::SEARCH).query("q", &q).send(Response::empty)
    }
}
