//! Operations tagged `default`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{Lamp, Problem};
use crate::{
    client::Client,
    operations::{ReadLampError, ToRoomsError, default},
};

impl Client {
    /// `GET /lamps`.
    pub fn read_lamp(&self) -> Call<Lamp, ReadLampError> {
        self.0.request(&default::READ_LAMP).send(Response::json)
    }

    /// `DELETE /lamps`.
    pub fn remove_lamp(&self) -> Call<Problem, NoError> {
        self.0.request(&default::REMOVE_LAMP).send(Response::json)
    }

    /// `GET /rooms`.
    pub fn to_rooms(&self) -> Call<(), ToRoomsError> {
        self.0.request(&default::TO_ROOMS).send(Response::empty)
    }
}
