//! Operations without a tag, such as `GET /lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps::{self, *};

impl Client {
    /// `GET /lamps`.
    ///
    /// - `room`: Not empty.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_lamps(&self, room: &str, params: &ListLampsParams) -> Call<(), NoError> {
        self.0
            .request(&lamps::LIST_LAMPS)
            .query("room", &room)
            .parameters(params)
            .send(Response::empty)
    }
}
