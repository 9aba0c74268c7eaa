//! Operations without a tag: `b`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::b;

/// Operations without a tag: `b`.
impl Client {
    /// `GET /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn routes_(&self) -> Call<(), NoError> {
        self.0.request(&b::ROUTES_).send(Response::empty)
    }

    /// `PUT /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn handle_(&self) -> Call<(), NoError> {
        self.0.request(&b::HANDLE_).send(Response::empty)
    }

    /// `POST /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn request(&self) -> Call<(), NoError> {
        self.0.request(&b::REQUEST).send(Response::empty)
    }

    /// `PATCH /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn builder_(&self) -> Call<(), NoError> {
        self.0.request(&b::BUILDER_).send(Response::empty)
    }
}
