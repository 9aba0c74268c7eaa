//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamps;
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamps.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`GetLampsParams`].
    #[inline]
    pub fn get_lamps(&self) -> Call<Lamps, NoError, GetLampsParams> {
        self.0.request(&lamps::GET_LAMPS).send(Response::json)
    }

    /// `DELETE /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Gone.
    #[inline]
    pub fn delete_lamps_id(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&lamps::DELETE_LAMPS_ID).path("id", &id).send(Response::empty)
    }
}
