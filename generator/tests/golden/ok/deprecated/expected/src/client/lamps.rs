//! Operations without a tag, such as `GET /lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Lamp;
use crate::client::Client;
use crate::operations::lamps::{self, *};

impl Client {
    /// List the lamps
    ///
    /// **Deprecated.**
    ///
    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 200: The lamp.
    #[deprecated = "the document says so"]
    #[inline]
    pub fn list_lamps(&self, params: &ListLampsParams) -> Call<Lamp, NoError> {
        self.0.request(&lamps::LIST_LAMPS).parameters(params).send(Response::json)
    }
}
