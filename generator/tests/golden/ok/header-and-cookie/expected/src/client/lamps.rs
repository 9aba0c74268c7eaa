//! Operations without a tag: `lamps`.

use openapi_runtime::{
    Uuid, client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListLampsParams`].
    #[inline]
    pub fn list_lamps(
        &self,
        x_request_id: Uuid,
        session: &str,
    ) -> Call<(), NoError, ListLampsParams> {
        self.0
            .request(&lamps::LIST_LAMPS)
            .header("X-Request-Id", &x_request_id)
            .cookie("session", &session)
            .send(Response::empty)
    }
}
