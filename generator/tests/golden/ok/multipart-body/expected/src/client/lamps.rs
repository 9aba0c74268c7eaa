//! Operations without a tag: `lamps`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::AddPictureBody;
use crate::client::Client;
use crate::operations::lamps;

/// Operations without a tag: `lamps`.
impl Client {
    /// `POST /lamps/picture`.
    ///
    /// Answers:
    /// - 204: Done.
    #[inline]
    pub fn add_picture(&self, body: &AddPictureBody) -> Call<(), NoError> {
        self.0.request(&lamps::ADD_PICTURE).multipart(body).send(Response::empty)
    }
}
