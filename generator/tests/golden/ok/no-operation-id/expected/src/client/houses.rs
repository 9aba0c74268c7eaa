//! Operations without a tag: `houses`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::houses;

/// Operations without a tag: `houses`.
impl Client {
    /// `GET /houses/{id}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn get_houses_id_lamps(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&houses::GET_HOUSES_ID_LAMPS).path("id", &id).send(Response::empty)
    }

    /// `POST /houses/{id}/lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn post_houses_id_lamps(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&houses::POST_HOUSES_ID_LAMPS).path("id", &id).send(Response::empty)
    }
}
