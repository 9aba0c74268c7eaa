//! Operations without a tag.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::{client::Client, operations::untagged};

impl Client {
    /// `GET /other`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_others(&self) -> Call<(), NoError> {
        self.0.request(&untagged::LIST_OTHERS).send(Response::empty)
    }
}
