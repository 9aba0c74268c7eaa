//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamps
    #[inline]
    pub fn list_lamps(&self) -> Call<(), NoError> {
        self.0.request(&lamps::LIST_LAMPS).send(Response::empty)
    }
}
