//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response, WithHeaders},
};
use crate::{
    client::Client,
    operations::{
        LinkHeaders, ListLampsError, XCountAndXStateHeaders, XRateLimitAndXRateLeftHeaders,
        untagged,
    },
};

impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: All lamps.
    /// - 304: Nothing has changed.
    /// - 4XX: A refusal.
    #[inline]
    pub fn list_lamps(
        &self,
    ) -> Call<WithHeaders<Vec<String>, XRateLimitAndXRateLeftHeaders>, ListLampsError> {
        self.0.request(&untagged::LIST_LAMPS).send(|response| response.with_headers(Response::json))
    }

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - 204: No lamps.
    #[inline]
    pub fn delete_lamps(&self) -> Call<XCountAndXStateHeaders, NoError> {
        self.0.request(&untagged::DELETE_LAMPS).send(Response::described_headers)
    }

    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    #[inline]
    pub fn list_rooms(&self) -> Call<WithHeaders<Vec<String>, LinkHeaders>, NoError> {
        self.0.request(&untagged::LIST_ROOMS).send(|response| response.with_headers(Response::json))
    }

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    #[inline]
    pub fn add_room(&self) -> Call<WithHeaders<Vec<String>, LinkHeaders>, NoError> {
        self.0.request(&untagged::ADD_ROOM).send(|response| response.with_headers(Response::json))
    }
}
