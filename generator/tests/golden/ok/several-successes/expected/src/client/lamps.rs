//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamp;
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 200: Changed.
    /// - 201: Added.
    /// - 204: Nothing to do.
    #[inline]
    pub fn put_lamp(&self) -> Call<PutLampSuccess, NoError> {
        self.0.request(&lamps::PUT_LAMP).send_any()
    }

    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: There was one.
    /// - 2XX: Added.
    #[inline]
    pub fn add_lamp(&self) -> Call<Lamp, NoError> {
        self.0.request(&lamps::ADD_LAMP).send(Response::json)
    }

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 2XX: The lamp.
    #[inline]
    pub fn read_lamp(&self) -> Call<Lamp, NoError> {
        self.0.request(&lamps::READ_LAMP).send(Response::json)
    }
}
