//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamp;
use crate::{
    client::Client,
    operations::{AddLampSuccess, PutLampSuccess, untagged},
};

impl Client {
    /// `PUT /lamps`.
    ///
    /// Answers:
    /// - 200: Changed.
    /// - 201: Added.
    /// - 204: Nothing to do.
    #[inline]
    pub fn put_lamp(&self) -> Call<PutLampSuccess, NoError> {
        self.0.request(&untagged::PUT_LAMP).send_any()
    }

    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: There was one.
    /// - 2XX: Added.
    #[inline]
    pub fn add_lamp(&self) -> Call<AddLampSuccess, NoError> {
        self.0.request(&untagged::ADD_LAMP).send_any()
    }

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 2XX: The lamp.
    #[inline]
    pub fn read_lamp(&self) -> Call<Lamp, NoError> {
        self.0.request(&untagged::READ_LAMP).send(Response::json)
    }
}
