//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps(&self) -> Call<(), NoError> {
        self.0.request(&lamps::LAMPS).send(Response::empty)
    }

    /// `GET /lamps/`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_of_folder(&self) -> Call<(), NoError> {
        self.0.request(&lamps::LAMPS_OF_FOLDER).send(Response::empty)
    }

    /// `GET /lamps/$count`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn count(&self) -> Call<(), NoError> {
        self.0.request(&lamps::COUNT).send(Response::empty)
    }

    /// `GET /lamps?list-type=2`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_again(&self) -> Call<(), NoError> {
        self.0.request(&lamps::LAMPS_AGAIN).send(Response::empty)
    }

    /// `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn between(&self, name: &str, from: i64, to: i64) -> Call<(), NoError> {
        self.0
            .request(&lamps::BETWEEN)
            .path("name", &name)
            .path("from", &from)
            .path("to", &to)
            .send(Response::empty)
    }

    /// `POST /lamps/{id}:switch`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn switch(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&lamps::SWITCH).path("id", &id).send(Response::empty)
    }

    /// `POST /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn change(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&lamps::CHANGE).path("id", &id).send(Response::empty)
    }
}
