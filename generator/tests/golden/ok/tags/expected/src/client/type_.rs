//! Operations tagged `type`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::client::Client;
use crate::operations::type_;

/// Operations tagged `type`.
impl Client {
    /// `GET /type`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn list_types(&self) -> Call<(), NoError> {
        self.0.request(&type_::LIST_TYPES).send(Response::empty)
    }
}
