//! Operations without a tag, such as `GET /c`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::c::{self, *};

impl Client {
    /// `GET /c`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_everything(&self, params: &ListEverythingParams) -> Call<(), NoError> {
        self.0.request(&c::LIST_EVERYTHING).parameters(params).send(Response::empty)
    }
}
