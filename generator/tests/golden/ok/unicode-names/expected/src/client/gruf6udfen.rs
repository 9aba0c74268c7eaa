//! Operations tagged `Größen`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{GrößeLesenBody, 名};
use crate::client::Client;
use crate::operations::gruf6udfen;

/// Operations tagged `Größen`.
impl Client {
    /// `POST /größen`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn größe_lesen(&self, body: Option<&GrößeLesenBody>) -> Call<(), NoError> {
        self.0.request(&gruf6udfen::GRÖSSE_LESEN).json_optional(body).send(Response::empty)
    }

    /// `GET /größen/{名}`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn 読u3080(&self, 名_: &名) -> Call<(), NoError> {
        self.0.request(&gruf6udfen::読U3080).path("名", 名_).send(Response::empty)
    }
}
