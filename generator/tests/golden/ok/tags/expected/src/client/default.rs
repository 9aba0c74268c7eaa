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
    /// `GET /other`.
    ///
    /// Answers:
    /// - 204: Done.
    pub fn list_others(&self) -> Call<(), NoError> {
        self.0.request(&default::LIST_OTHERS).send(Response::empty)
    }
}
