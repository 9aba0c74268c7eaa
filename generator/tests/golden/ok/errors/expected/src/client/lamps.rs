//! Operations without a tag: `lamps`.

use openapi_runtime::{client::Call, http::Response};
use crate::models::{Lamp, Problem};
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    /// - 404: There is no such lamp.
    /// - 4XX: Something else is wrong with the request.
    /// - any other: Anything else.
    #[inline]
    pub fn read_lamp(&self) -> Call<Lamp, ReadLampError> {
        self.0.request(&lamps::READ_LAMP).send(Response::json)
    }

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - any other: Whatever comes of it.
    #[inline]
    pub fn remove_lamp(&self) -> Call<Problem, RemoveLampError> {
        self.0.request(&lamps::REMOVE_LAMP).send(Response::json)
    }
}
