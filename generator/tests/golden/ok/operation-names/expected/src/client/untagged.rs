//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `GET /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn r#type(&self) -> Call<(), NoError> {
        self.0.request(&untagged::TYPE).send(Response::empty)
    }

    /// `PUT /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn new_(&self) -> Call<(), NoError> {
        self.0.request(&untagged::NEW_).send(Response::empty)
    }

    /// `POST /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_add_one(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LAMPS_ADD_ONE).send(Response::empty)
    }

    /// `DELETE /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn n2fa(&self) -> Call<(), NoError> {
        self.0.request(&untagged::N2FA).send(Response::empty)
    }

    /// `PATCH /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_add_one2(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LAMPS_ADD_ONE2).send(Response::empty)
    }

    /// `HEAD /a`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn empty(&self) -> Call<(), NoError> {
        self.0.request(&untagged::EMPTY).send(Response::empty)
    }

    /// `GET /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn routes_(&self) -> Call<(), NoError> {
        self.0.request(&untagged::ROUTES_).send(Response::empty)
    }

    /// `PUT /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn handle_(&self) -> Call<(), NoError> {
        self.0.request(&untagged::HANDLE_).send(Response::empty)
    }

    /// `POST /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn request(&self) -> Call<(), NoError> {
        self.0.request(&untagged::REQUEST).send(Response::empty)
    }

    /// `PATCH /b`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn builder_(&self) -> Call<(), NoError> {
        self.0.request(&untagged::BUILDER_).send(Response::empty)
    }
}
