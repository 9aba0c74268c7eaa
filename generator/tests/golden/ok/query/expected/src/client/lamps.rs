//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps`.
    ///
    /// - `room`: Not empty.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListLampsParams`].
    #[inline]
    pub fn list_lamps(&self, room: &str) -> Call<(), NoError, ListLampsParams> {
        self.0.request(&lamps::LIST_LAMPS).query("room", &room).send(Response::empty)
    }
}
