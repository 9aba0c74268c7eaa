//! Operations tagged `boxes`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AddBoxBody, ExchangeBoxesBody};
use crate::client::Client;
use crate::operations::boxes;

/// Operations tagged `boxes`.
impl Client {
    /// `PUT /boxes`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn exchange_boxes(&self, body: Option<&ExchangeBoxesBody>) -> Call<(), NoError> {
        self.0.request(&boxes::EXCHANGE_BOXES).json_optional(body).send(Response::empty)
    }

    /// `POST /boxes`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn add_box(&self, body: Option<&AddBoxBody>) -> Call<(), NoError> {
        self.0.request(&boxes::ADD_BOX).json_optional(body).send(Response::empty)
    }
}
