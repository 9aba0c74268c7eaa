//! Operations without a tag: `c`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::c::{self, *};

/// Operations without a tag: `c`.
impl Client {
    /// `GET /c`.
    ///
    /// Answers:
    /// - 204: Done.
    ///
    /// Parameters that may be left out are set by [`Call::params`]: [`ListEverythingParams`].
    #[inline]
    pub fn list_everything(&self) -> Call<(), NoError, ListEverythingParams> {
        self.0.request(&c::LIST_EVERYTHING).send(Response::empty)
    }
}
