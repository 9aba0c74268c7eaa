//! Operations tagged `pets`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{CatRequest, DogRequest, MovePetsBody, SendPetsBody};
use crate::client::Client;
use crate::operations::pets;

/// Operations tagged `pets`.
impl Client {
    /// `PUT /pets`.
    ///
    /// Answers:
    /// - 204: Moved.
    #[inline]
    pub fn move_pets(&self, body: Option<&MovePetsBody>) -> Call<(), NoError> {
        self.0.request(&pets::MOVE_PETS).json_optional(body).send(Response::empty)
    }

    /// `POST /pets`.
    ///
    /// Answers:
    /// - 204: Sent.
    #[inline]
    pub fn send_pets(&self, body: Option<&SendPetsBody>) -> Call<(), NoError> {
        self.0.request(&pets::SEND_PETS).json_optional(body).send(Response::empty)
    }

    /// `POST /pets/cat`.
    ///
    /// Answers:
    /// - 204: Added.
    #[inline]
    pub fn add_cat(&self, body: Option<&CatRequest>) -> Call<(), NoError> {
        self.0.request(&pets::ADD_CAT).json_optional(body).send(Response::empty)
    }

    /// `POST /pets/dog`.
    ///
    /// Answers:
    /// - 204: Added.
    #[inline]
    pub fn add_dog(&self, body: Option<&DogRequest>) -> Call<(), NoError> {
        self.0.request(&pets::ADD_DOG).json_optional(body).send(Response::empty)
    }
}
