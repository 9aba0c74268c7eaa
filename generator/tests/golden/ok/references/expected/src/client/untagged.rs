//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamps;
use crate::{
    client::Client,
    operations::{GetDoorsParams, GetLampsParams, untagged},
};

impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamps.
    #[inline]
    pub fn get_lamps(&self, params: &GetLampsParams) -> Call<Lamps, NoError> {
        self.0.request(&untagged::GET_LAMPS).query("page", &params.page).send(Response::json)
    }

    /// `DELETE /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Gone.
    #[inline]
    pub fn delete_lamps_id(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&untagged::DELETE_LAMPS_ID).path("id", &id).send(Response::empty)
    }

    /// `GET /doors`.
    ///
    /// Answers:
    /// - 200: The lamps.
    #[inline]
    pub fn get_doors(&self, params: &GetDoorsParams) -> Call<Lamps, NoError> {
        self.0.request(&untagged::GET_DOORS).query("page", &params.page).send(Response::json)
    }
}
