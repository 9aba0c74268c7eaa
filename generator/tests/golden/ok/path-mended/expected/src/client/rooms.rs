//! Operations without a tag: `rooms`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::rooms;

/// Operations without a tag: `rooms`.
impl Client {
    /// `GET /rooms/{room}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn undeclared(&self, room: &str) -> Call<(), NoError> {
        self.0.request(&rooms::UNDECLARED).path("room", &room).send(Response::empty)
    }

    /// `GET /rooms/{room}/same/{room}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn twice(&self, room: &str) -> Call<(), NoError> {
        self.0.request(&rooms::TWICE).path("room", &room).send(Response::empty)
    }
}
