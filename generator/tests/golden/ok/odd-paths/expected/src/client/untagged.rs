//! Operations without a tag: `untagged`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{DimXAmzTarget, GlowXAmzTarget};
use crate::client::Client;
use crate::operations::untagged;

/// Operations without a tag: `untagged`.
impl Client {
    /// `GET /`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn root(&self) -> Call<(), NoError> {
        self.0.request(&untagged::ROOT).send(Response::empty)
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
}
