//! Operations without a tag: `rooms`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response, WithHeaders},
};
use crate::{client::Client, operations::LinkHeaders};
use crate::operations::rooms;

/// Operations without a tag: `rooms`.
impl Client {
    /// `GET /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    ///
    /// [`Call::pages`] gives this page and those that follow.
    #[inline]
    pub fn list_rooms(&self) -> Call<WithHeaders<Vec<String>, LinkHeaders>, NoError> {
        self.0.request(&rooms::LIST_ROOMS).send(|response| response.with_headers(Response::json))
    }

    /// `POST /rooms`.
    ///
    /// Answers:
    /// - 200: Names.
    ///
    /// [`Call::pages`] gives this page and those that follow.
    #[inline]
    pub fn add_room(&self) -> Call<WithHeaders<Vec<String>, LinkHeaders>, NoError> {
        self.0.request(&rooms::ADD_ROOM).send(|response| response.with_headers(Response::json))
    }
}
