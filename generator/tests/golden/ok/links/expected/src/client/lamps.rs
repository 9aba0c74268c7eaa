//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// Add a lamp
    ///
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 201: Added.
    ///
    /// Then:
    /// - 201, `read`: `readLamp` with `id` = `$response.body#/id`. What was added.
    /// - 201, `all`: `#/paths/~1lamps/get`.
    #[inline]
    pub fn add_lamp(&self) -> Call<(), NoError> {
        self.0.request(&lamps::ADD_LAMP).send(Response::empty)
    }

    /// `GET /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn read_lamp(&self, id: i64) -> Call<(), NoError> {
        self.0.request(&lamps::READ_LAMP).path("id", &id).send(Response::empty)
    }
}
