//! Operations without a tag.

use openapi_runtime::{client::Call, http::Response};
use crate::models::{Lamp, Problem};
use crate::{
    client::Client,
    operations::{ReadLampError, RemoveLampError, ToRoomsError, untagged},
};

impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    /// - 404: There is no such lamp.
    /// - 4XX: Something else is wrong with the request.
    /// - otherwise: Anything else.
    #[inline]
    pub fn read_lamp(&self) -> Call<Lamp, ReadLampError> {
        self.0.request(&untagged::READ_LAMP).send(Response::json)
    }

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - otherwise: Whatever comes of it.
    #[inline]
    pub fn remove_lamp(&self) -> Call<Problem, RemoveLampError> {
        self.0.request(&untagged::REMOVE_LAMP).send(Response::json)
    }

    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 302: They moved.
    /// - 418: No coffee.
    #[inline]
    pub fn to_rooms(&self) -> Call<(), ToRoomsError> {
        self.0.request(&untagged::TO_ROOMS).send(Response::empty)
    }
}
