//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response, WithHeaders},
};
use crate::{
    client::Client,
    operations::{XCountAndXStateHeaders, XRateLimitAndXRateLeftHeaders},
};
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
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
        self.0.request(&lamps::LIST_LAMPS).send(|response| response.with_headers(Response::json))
    }

    /// `DELETE /lamps`.
    ///
    /// Answers:
    /// - 204: No lamps.
    #[inline]
    pub fn delete_lamps(&self) -> Call<XCountAndXStateHeaders, NoError> {
        self.0.request(&lamps::DELETE_LAMPS).send(Response::described_headers)
    }
}
