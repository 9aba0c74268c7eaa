//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AddLampBody, AddLampOk, ListLampsOk};
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp's number.
    /// - 400: What is wrong, by member.
    #[inline]
    pub fn add_lamp(&self, body: &AddLampBody) -> Call<AddLampOk, AddLampError> {
        self.0.request(&lamps::ADD_LAMP).json(body).send(Response::json)
    }

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: Their names.
    #[inline]
    pub fn list_lamps(&self) -> Call<ListLampsOk, NoError> {
        self.0.request(&lamps::LIST_LAMPS).send(Response::json)
    }
}
