//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::AddLampBody;
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn add_lamp(&self, body: &AddLampBody) -> Call<(), NoError> {
        self.0.request(&lamps::ADD_LAMP).form(body).send(Response::empty)
    }
}
