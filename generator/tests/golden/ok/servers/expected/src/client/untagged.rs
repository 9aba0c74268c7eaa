//! Operations without a tag.

use openapi_runtime::{
    client::{self, Call},
    http::{NoError, Response},
};
use crate::models::Server;
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
            .servers(const { &[client::Server::new("https://pictures.example.org")] })
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

    /// `GET /hosts` at `https://a.example.org`.
    ///
    /// Answers:
    /// - 200: A host.
    #[inline]
    pub fn read_host(&self) -> Call<Server, NoError> {
        self.0
            .request(&untagged::READ_HOST)
            .servers(const {
                &[client::Server::new("https://{host}.example.org").variables(const {
                    &[client::ServerVariable::new("host", "a")]
                })]
            })
            .send(Response::json)
    }
}
