//! Operations without a tag, such as `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::rooms;

impl Client {
    /// `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn between(&self, name: &str, from: i64, to: i64) -> Call<(), NoError> {
        self.0
            .request(&rooms::BETWEEN)
            .path("name", &name)
            .path("from", &from)
            .path("to", &to)
            .send(Response::empty)
    }
}
