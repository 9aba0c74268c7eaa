//! Operations without a tag: `pictures`.

use openapi_runtime::{
    client::{self, Call},
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::pictures;

/// Operations without a tag: `pictures`.
impl Client {
    /// `PUT /pictures` at `https://pictures.example.org`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Credentials go to that server once [`server`](openapi_runtime::client::Builder::server) of the builder has named
    /// it.
    #[inline]
    pub fn put_picture(&self) -> Call<(), NoError> {
        self.0
            .request(&pictures::PUT_PICTURE)
            .servers(const { &[client::Server::new("https://pictures.example.org")] })
            .send(Response::empty)
    }

    /// `GET /pictures`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn read_picture(&self) -> Call<(), NoError> {
        self.0.request(&pictures::READ_PICTURE).send(Response::empty)
    }
}
