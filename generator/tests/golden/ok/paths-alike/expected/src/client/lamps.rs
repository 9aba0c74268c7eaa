//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn by_id(&self, id: i64) -> Call<(), NoError> {
        self.0.request(&lamps::BY_ID).path("id", &id).send(Response::empty)
    }

    /// `PUT /lamps/{name}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn put_by_name(&self, name: &str) -> Call<(), NoError> {
        self.0.request(&lamps::PUT_BY_NAME).path("name", &name).send(Response::empty)
    }

    /// `GET /lamps/{colour}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn by_colour(&self, colour: &str) -> Call<(), NoError> {
        self.0.request(&lamps::BY_COLOUR).path("colour", &colour).send(Response::empty)
    }
}
