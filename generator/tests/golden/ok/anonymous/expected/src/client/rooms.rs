//! Operations without a tag: `rooms`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::rooms;

/// Operations without a tag: `rooms`.
impl Client {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 200: The rooms
    #[inline]
    pub fn list_rooms(&self) -> Call<(), NoError> {
        self.0.request(&rooms::LIST_ROOMS).send(Response::empty)
    }
}
