//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamp;
use crate::client::Client;
use crate::operations::lamps::{self, *};

/// Operations without a tag: `lamps`.
impl Client {
    /// List the lamps
    ///
    /// **Deprecated.**
    ///
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListLampsParams`].
    #[deprecated = "the document says so"]
    #[inline]
    pub fn list_lamps(&self) -> Call<Lamp, NoError, ListLampsParams> {
        self.0.request(&lamps::LIST_LAMPS).send(Response::json)
    }
}
