//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{ChangeLampBody, Lamp};
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `POST /lamps`.
    ///
    /// - `body`: The lamp to add.
    ///
    /// Answers:
    /// - 201: The lamp.
    #[inline]
    pub fn add_lamp(&self, body: &Lamp) -> Call<Lamp, NoError> {
        self.0.request(&lamps::ADD_LAMP).json(body).send(Response::json)
    }

    /// `PATCH /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn change_lamp(&self, body: Option<&ChangeLampBody>) -> Call<(), NoError> {
        self.0.request(&lamps::CHANGE_LAMP).json_optional(body).send(Response::empty)
    }
}
