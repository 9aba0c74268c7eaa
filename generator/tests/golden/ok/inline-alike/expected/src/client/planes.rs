//! Operations tagged `planes`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::{AddPlaneBody, ListPlanesOkItem};
use crate::client::Client;
use crate::operations::planes::{self, *};

/// Operations tagged `planes`.
impl Client {
    /// `GET /planes`.
    ///
    /// Answers:
    /// - 200: All.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListPlanesParams`].
    #[inline]
    pub fn list_planes(&self) -> Call<Vec<ListPlanesOkItem>, NoError, ListPlanesParams> {
        self.0.request(&planes::LIST_PLANES).send(Response::json)
    }

    /// `POST /planes`.
    ///
    /// Answers:
    /// - 204: Added.
    #[inline]
    pub fn add_plane(&self, body: Option<&AddPlaneBody>) -> Call<(), NoError> {
        self.0.request(&planes::ADD_PLANE).json_optional(body).send(Response::empty)
    }
}
