//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{DimXAmzTarget, GlowXAmzTarget};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `GET /`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn root(&self) -> Call<(), NoError> {
        self.0.request(&untagged::ROOT).send(Response::empty)
    }

    /// `GET /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LAMPS).send(Response::empty)
    }

    /// `GET /lamps/`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_of_folder(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LAMPS_OF_FOLDER).send(Response::empty)
    }

    /// `GET /lamps/$count`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn count(&self) -> Call<(), NoError> {
        self.0.request(&untagged::COUNT).send(Response::empty)
    }

    /// `GET /lamps?list-type=2`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn lamps_again(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LAMPS_AGAIN).send(Response::empty)
    }

    /// `POST /?Action=Light`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn light(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LIGHT).send(Response::empty)
    }

    /// `POST /#X-Amz-Target=Lamps.Dim`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn dim(&self, x_amz_target: &DimXAmzTarget) -> Call<(), NoError> {
        self.0.request(&untagged::DIM).header("X-Amz-Target", x_amz_target).send(Response::empty)
    }

    /// `POST /#X-Amz-Target=Lamps.Glow`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn glow(&self, x_amz_target: &GlowXAmzTarget) -> Call<(), NoError> {
        self.0.request(&untagged::GLOW).header("X-Amz-Target", x_amz_target).send(Response::empty)
    }

    /// `GET /v1.0/lamps('{name}')/rooms/{from}..{to}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn between(&self, name: &str, from: i64, to: i64) -> Call<(), NoError> {
        self.0
            .request(&untagged::BETWEEN)
            .path("name", &name)
            .path("from", &from)
            .path("to", &to)
            .send(Response::empty)
    }

    /// `POST /lamps/{id}:switch`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn switch(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&untagged::SWITCH).path("id", &id).send(Response::empty)
    }

    /// `POST /lamps/{id}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn change(&self, id: &str) -> Call<(), NoError> {
        self.0.request(&untagged::CHANGE).path("id", &id).send(Response::empty)
    }
}
