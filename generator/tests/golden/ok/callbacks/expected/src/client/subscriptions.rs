//! Operations without a tag: `subscriptions`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::SubscribeBody;
use crate::client::Client;
use crate::operations::subscriptions;

/// Operations without a tag: `subscriptions`.
impl Client {
    /// `POST /subscriptions`.
    ///
    /// Answers:
    /// - 201: Subscribed.
    #[inline]
    pub fn subscribe(&self, body: &SubscribeBody) -> Call<(), NoError> {
        self.0.request(&subscriptions::SUBSCRIBE).json(body).send(Response::empty)
    }
}
