//! Operations without a tag: `rooms`.

use openapi_runtime::{client::Call, http::Response};
use crate::client::Client;
use crate::operations::rooms::{self, *};

/// Operations without a tag: `rooms`.
impl Client {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 302: They moved.
    /// - 418: No coffee.
    #[inline]
    pub fn to_rooms(&self) -> Call<(), ToRoomsError> {
        self.0.request(&rooms::TO_ROOMS).send(Response::empty)
    }
}
