//! Operations without a tag.

use openapi_runtime::{
    client::{Call, Server},
    http::{NoError, Response},
};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_lamps(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LIST_LAMPS).send(Response::empty)
    }

    /// `PUT /pictures` at `https://pictures.example.org`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn put_picture(&self) -> Call<(), NoError> {
        self.0
            .request(&untagged::PUT_PICTURE)
            .servers(const { &[Server::new("https://pictures.example.org")] })
            .send(Response::empty)
    }

    /// `GET /pictures`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn read_picture(&self) -> Call<(), NoError> {
        self.0.request(&untagged::READ_PICTURE).send(Response::empty)
    }
}
