//! Operations tagged `rooms`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::rooms;

/// Operations tagged `rooms`.
impl Client {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_rooms(&self) -> Call<(), NoError> {
        self.0.request(&rooms::LIST_ROOMS).send(Response::empty)
    }
}
