//! Operations without a tag: `events`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::Event;
use crate::client::Client;
use crate::operations::events;

/// Operations without a tag: `events`.
impl Client {
    /// `GET /events`.
    ///
    /// Answers:
    /// - 200: One after the other.
    ///
    /// The answer may come piece by piece: [`Call::stream`] reads each value as it arrives, of whatever type.
    #[inline]
    pub fn watch_events(&self) -> Call<Event, NoError> {
        self.0.request(&events::WATCH_EVENTS).send(Response::json)
    }
}
