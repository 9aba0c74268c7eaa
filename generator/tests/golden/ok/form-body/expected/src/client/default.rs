//! Operations tagged `default`.

use openapi_runtime::{
    client::Call,
    http::{NoError, Response},
};
use crate::models::AddLampBody;
use crate::{
    client::Client,
    operations::default,
};

impl Client {
    /// `POST /lamps`.
    ///
    /// Answers:
    /// - 204: Done.
    pub fn add_lamp(&self, body: &AddLampBody) -> Call<(), NoError> {
        self.0.request(&default::ADD_LAMP).form(body).send(Response::empty)
    }
}
