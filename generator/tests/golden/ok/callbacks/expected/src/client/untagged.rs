//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::SubscribeBody;
use crate::{client::Client, operations::untagged};

impl Client {
    /// `POST /subscriptions`.
    ///
    /// Answers:
    /// - 201: Subscribed.
    #[inline]
    pub fn subscribe(&self, body: &SubscribeBody) -> Call<(), NoError> {
        self.0.request(&untagged::SUBSCRIBE).json(body).send(Response::empty)
    }
}
