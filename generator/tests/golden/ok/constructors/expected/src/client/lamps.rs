//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{Answer, Lamp, Many};
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: Lamps.
    #[inline]
    pub fn list_lamps(&self) -> Call<Answer, NoError> {
        self.0.request(&lamps::LIST_LAMPS).send(Response::json)
    }

    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`AddLampParams`].
    #[inline]
    pub fn add_lamp(&self, body: &Lamp) -> Call<(), NoError, AddLampParams> {
        self.0.request(&lamps::ADD_LAMP).json(body).send(Response::empty)
    }

    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn replace_lamp(&self, body: &Many) -> Call<(), NoError> {
        self.0.request(&lamps::REPLACE_LAMP).json(body).send(Response::empty)
    }
}
