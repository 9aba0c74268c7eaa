//! Operations tagged `default`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::{
    client::Client,
    operations::default,
};

impl Client {
    /// `GET /a`.
    pub fn r#type(&self) -> Call<(), NoError> {
        self.0.request(&default::TYPE).send(Response::empty)
    }

    /// `PUT /a`.
    pub fn new2(&self) -> Call<(), NoError> {
        self.0.request(&default::NEW2).send(Response::empty)
    }

    /// `POST /a`.
    pub fn lamps_add_one(&self) -> Call<(), NoError> {
        self.0.request(&default::LAMPS_ADD_ONE).send(Response::empty)
    }

    /// `DELETE /a`.
    pub fn n2fa(&self) -> Call<(), NoError> {
        self.0.request(&default::N2FA).send(Response::empty)
    }

    /// `PATCH /a`.
    pub fn lamps_add_one2(&self) -> Call<(), NoError> {
        self.0.request(&default::LAMPS_ADD_ONE2).send(Response::empty)
    }

    /// `HEAD /a`.
    pub fn empty(&self) -> Call<(), NoError> {
        self.0.request(&default::EMPTY).send(Response::empty)
    }
}
