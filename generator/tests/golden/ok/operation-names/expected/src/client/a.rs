//! Operations without a tag: `a`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::a;

/// Operations without a tag: `a`.
impl Client {
    /// `GET /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn r#type(&self) -> Call<(), NoError> {
        self.0.request(&a::TYPE).send(Response::empty)
    }

    /// `PUT /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn new_(&self) -> Call<(), NoError> {
        self.0.request(&a::NEW_).send(Response::empty)
    }

    /// `POST /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_add_one(&self) -> Call<(), NoError> {
        self.0.request(&a::LAMPS_ADD_ONE).send(Response::empty)
    }

    /// `DELETE /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn n2fa(&self) -> Call<(), NoError> {
        self.0.request(&a::N2FA).send(Response::empty)
    }

    /// `PATCH /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_add_one2(&self) -> Call<(), NoError> {
        self.0.request(&a::LAMPS_ADD_ONE2).send(Response::empty)
    }

    /// `HEAD /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn empty(&self) -> Call<(), NoError> {
        self.0.request(&a::EMPTY).send(Response::empty)
    }
}
